package exfig.figma.id;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a pasted Figma address, or a bare file key, points to.
///
/// @param file the branch's key when the address names a branch
/// @param node the node of the address, when it has one
public record FigmaAddress(FileKey file, Optional<NodeId> node) {
    private static final Set<String> KINDS = Set.of("design", "file", "proto", "board", "slides", "make", "dev");

    /// Reads a file key, or an address like `https://www.figma.com/design/KEY/Name?node-id=1-2`;
    /// empty when it is neither.
    public static Optional<FigmaAddress> parse(String text) {
        String trimmed = text.strip();
        if (FileKey.isValid(trimmed)) {
            return Optional.of(new FigmaAddress(new FileKey(trimmed), Optional.empty()));
        }
        if (!trimmed.contains("figma.com/")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(trimmed.startsWith("http") ? trimmed : "https://" + trimmed);
            return fileKey(uri).map(key -> new FigmaAddress(key, nodeOf(uri)));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// Why a text that [#parse] refuses is no file, and what to take instead: half a sentence.
    public static String objection(String text) {
        String address = text.strip();
        if (address.contains("figma.com/community")) {
            return "that is a Community page; open it in Figma, and take the address of the copy in your drafts";
        }
        if (address.contains("figma.com/files/") || address.contains("figma.com/team")) {
            return "that is the address of a team or project; open a file in it and take its address";
        }
        if (address.contains("figma.com/")) {
            return "that address has no file key; one of a file looks like https://www.figma.com/design/KEY/Name";
        }
        if (address.contains("://")) {
            return "that is not at figma.com; the address of a file looks like https://www.figma.com/design/KEY/Name";
        }
        return "the key stands in the file's address after /design/ or /file/";
    }

    private static Optional<FileKey> fileKey(URI uri) {
        String path = Optional.ofNullable(uri.getPath()).orElse("");
        List<String> parts =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        if (parts.size() < 2 || !KINDS.contains(parts.getFirst())) {
            return Optional.empty();
        }
        int branch = parts.indexOf("branch");
        String key = branch > 0 && branch + 1 < parts.size() ? parts.get(branch + 1) : parts.get(1);
        return FileKey.isValid(key) ? Optional.of(new FileKey(key)) : Optional.empty();
    }

    private static Optional<NodeId> nodeOf(URI uri) {
        return Optional.ofNullable(uri.getQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(pair -> pair.startsWith("node-id="))
                .findFirst()
                .flatMap(pair -> NodeId.parse(pair.substring("node-id=".length())));
    }
}
