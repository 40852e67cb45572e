package exfig.snapshot;

import exfig.asset.NodeRef;
import exfig.cache.Digests;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.json.JsonText;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.snapshot.SnapshotManifest.FileVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// `snapshot.json`, the list of everything in a snapshot. Its last member seals it: the digest of
/// the same text without the seal.
final class ManifestText {
    /// The version of the format; another one when older programs could not replay it.
    static final int VERSION = 1;

    private static final String FORMAT = "exfigSnapshot";
    private static final String SEAL = "seal";

    private ManifestText() {}

    /// Why a text is no manifest.
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    static byte[] encode(SnapshotManifest manifest) {
        Map<String, Object> members = members(manifest);
        members.put(SEAL, seal(manifest));
        return JsonValues.text(members);
    }

    /// Tells snapshots apart: SHA-256 in hex.
    static String seal(SnapshotManifest manifest) {
        return Digests.sha256(JsonValues.text(members(manifest)));
    }

    private static Map<String, Object> members(SnapshotManifest manifest) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(FORMAT, VERSION);
        members.put("server", manifest.server());
        Map<String, Object> files = new LinkedHashMap<>();
        manifest.files()
                .forEach((file, version) -> files.put(
                        file.value(), JsonText.members("name", version.name(), "version", version.version())));
        members.put("files", files);
        Map<String, Object> answers = new LinkedHashMap<>();
        manifest.answers().forEach((target, content) -> answers.put(target, content(content)));
        members.put("answers", answers);
        members.put("refused", manifest.refused());
        List<Object> renders = new ArrayList<>();
        manifest.renders().forEach((key, content) -> {
            Map<String, Object> render = render(key);
            render.putAll(content(content));
            renders.add(render);
        });
        members.put("renders", renders);
        members.put(
                "unrenderable",
                manifest.unrenderable().stream().map(ManifestText::render).toList());
        return members;
    }

    private static Map<String, Object> content(Content content) {
        return JsonText.members("path", content.path(), "sha256", content.sha256(), "bytes", content.bytes());
    }

    private static Map<String, Object> render(RenderKey key) {
        return JsonText.members(
                "file", key.node().file().value(),
                "node", key.node().node().value(),
                "format", key.format().extension(),
                "scale", new BigDecimal(SnapshotManifest.scale(key)));
    }

    /// The reverse of [#encode].
    ///
    /// @throws UnreadableException unless the bytes are those that encoding gives
    static SnapshotManifest decode(byte[] text) throws UnreadableException {
        try (JsonParser json = JsonValues.parser(text)) {
            json.nextToken();
            Map<?, ?> members = map(JsonValues.read(json, _ -> true));
            if (!(members.get(FORMAT) instanceof BigDecimal version)) {
                throw new UnreadableException("is not the list of a snapshot");
            }
            if (version.intValue() != VERSION) {
                throw new UnreadableException(
                        "has version " + version + " of the format, and this exfig reads version " + VERSION + " only");
            }
            SnapshotManifest manifest = manifest(members);
            if (!Arrays.equals(encode(manifest), text)) {
                throw new UnreadableException("was changed after it was written");
            }
            return manifest;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableException("is damaged");
        }
    }

    private static SnapshotManifest manifest(Map<?, ?> members) {
        Map<FileKey, FileVersion> files = new TreeMap<>();
        map(members.get("files"))
                .forEach((key, value) -> files.put(
                        new FileKey(text(key)),
                        new FileVersion(
                                text(map(value).get("name")), text(map(value).get("version")))));
        Map<RenderKey, Content> renders = new LinkedHashMap<>();
        list(members.get("renders")).forEach(item -> renders.put(render(map(item)), content(map(item))));
        return new SnapshotManifest(
                text(members.get("server")),
                files,
                texts(members.get("answers"), value -> content(map(value))),
                texts(members.get("refused"), value -> number(value).intValueExact()),
                renders,
                list(members.get("unrenderable")).stream()
                        .map(item -> render(map(item)))
                        .toList());
    }

    private static <T> Map<String, T> texts(@Nullable Object value, Function<Object, T> of) {
        Map<String, T> all = new TreeMap<>();
        map(value).forEach((key, member) -> all.put(text(key), of.apply(member)));
        return all;
    }

    private static Content content(Map<?, ?> json) {
        return new Content(
                text(json.get("path")),
                text(json.get("sha256")),
                number(json.get("bytes")).longValueExact());
    }

    private static RenderKey render(Map<?, ?> json) {
        String extension = text(json.get("format"));
        RenderFormat format = Arrays.stream(RenderFormat.values())
                .filter(known -> known.extension().equals(extension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(extension));
        NodeRef node = new NodeRef(new FileKey(text(json.get("file"))), new NodeId(text(json.get("node"))));
        return new RenderKey(node, format, number(json.get("scale")).doubleValue(), Optional.empty());
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong();
    }

    private static List<?> list(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong();
    }

    private static BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw wrong();
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("not what it should be");
    }
}
