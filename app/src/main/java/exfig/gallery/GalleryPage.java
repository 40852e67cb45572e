package exfig.gallery;

import exfig.asset.AssetKind;
import exfig.html.Html;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The page of `exfig gallery`: every asset of the last export, or with `--diff` those that differ from the
/// export before. One file that needs no other, however it is opened.
public final class GalleryPage {
    private final String config;
    private final Map<AssetKind, KindRecord> records;
    private final Pictures pictures;
    private final Cards cards;

    /// @param config what the configuration is called
    /// @param records what was exported; at least one kind
    /// @param bytes from digests to what is left of the store
    public GalleryPage(String config, Map<AssetKind, KindRecord> records, Function<String, Optional<byte[]>> bytes) {
        this.config = config;
        this.records = new EnumMap<>(records);
        this.pictures = new Pictures(bytes);
        this.cards = new Cards(pictures);
    }

    /// How many pictures the page lacks, since the store has thrown them out; known when it is written.
    public int gone() {
        return pictures.gone();
    }

    /// The assets in words: `24 colors, 30 icons`.
    public String assets() {
        return String.join(
                ", ",
                records.entrySet().stream()
                        .map(kind -> counted(
                                kind.getKey(), kind.getValue().now().assets().size()))
                        .toList());
    }

    /// What has changed, in words.
    public String changes() {
        List<String> words = new ArrayList<>();
        changesByKind().forEach((kind, changes) -> {
            if (changes.count() > 0) {
                words.add(kind.plural() + ": " + words(changes));
            }
        });
        return words.isEmpty() ? "nothing has changed between two exports" : String.join("; ", words);
    }

    /// Writes all assets, as UTF-8.
    public void write(OutputStream out) throws IOException {
        Map<String, String> links = new LinkedHashMap<>();
        records.forEach((kind, record) ->
                links.put(kind.word(), counted(kind, record.now().assets().size())));
        try (Writer page = writer(out)) {
            PageFrame.open(page, "Exported by " + config, List.of("Last change " + time(latest())), links);
            for (Map.Entry<AssetKind, KindRecord> kind : records.entrySet()) {
                heading(page, kind.getKey().word(), title(kind.getKey()));
                groups(page, kind.getKey(), kind.getValue().now().assets());
                page.write("</section>\n");
            }
            PageFrame.close(page);
        }
    }

    /// Writes what differs between the last two states of each kind, as UTF-8.
    public void writeChanges(OutputStream out) throws IOException {
        Map<AssetKind, Changes> changes = changesByKind();
        Map<String, String> links = new LinkedHashMap<>();
        changes.forEach((kind, of) -> links.put(kind.word(), title(kind) + " " + of.count()));
        try (Writer page = writer(out)) {
            PageFrame.open(page, "Changed by " + config, List.of(changes()), links);
            for (Map.Entry<AssetKind, KindRecord> kind : records.entrySet()) {
                heading(page, kind.getKey().word(), title(kind.getKey()));
                if (kind.getValue().before().isEmpty()) {
                    page.write("<p class=\"fact\">Has not changed since it was exported first, "
                            + time(kind.getValue().now().at()) + ".</p>\n");
                } else {
                    KindRecord.Exported before = kind.getValue().before().get();
                    page.write("<p class=\"fact\">" + time(before.at()) + " and "
                            + time(kind.getValue().now().at()) + "</p>\n");
                    changes(page, kind.getKey(), changes.getOrDefault(kind.getKey(), Changes.NONE));
                }
                page.write("</section>\n");
            }
            PageFrame.close(page);
        }
    }

    private void changes(Writer page, AssetKind kind, Changes changes) throws IOException {
        if (!changes.changed().isEmpty()) {
            page.write("<div class=\"group\"><h3>Changed</h3><ul class=\"cards pairs of-" + kind.word() + "\">\n");
            for (Changes.Change change : changes.changed()) {
                page.write(cards.change(change.before(), change.after()));
            }
            page.write("</ul></div>\n");
        }
        group(page, kind, "Added", changes.added(), cards::single);
        group(page, kind, "Removed", changes.removed(), cards::single);
    }

    private void groups(Writer page, AssetKind kind, List<GalleryAsset> assets) throws IOException {
        Map<String, List<GalleryAsset>> groups = new LinkedHashMap<>();
        assets.forEach(asset ->
                groups.computeIfAbsent(asset.group(), _ -> new ArrayList<>()).add(asset));
        for (Map.Entry<String, List<GalleryAsset>> group : groups.entrySet()) {
            group(page, kind, group.getKey(), group.getValue(), cards::card);
        }
    }

    private static void group(
            Writer page, AssetKind kind, String name, List<GalleryAsset> assets, Function<GalleryAsset, String> card)
            throws IOException {
        if (assets.isEmpty()) {
            return;
        }
        page.write("<div class=\"group\">" + (name.isEmpty() ? "" : "<h3>" + Html.name(name) + "</h3>")
                + "<ul class=\"cards of-" + kind.word() + "\">\n");
        for (GalleryAsset asset : assets) {
            page.write(card.apply(asset));
        }
        page.write("</ul></div>\n");
    }

    private Map<AssetKind, Changes> changesByKind() {
        Map<AssetKind, Changes> changes = new EnumMap<>(AssetKind.class);
        records.forEach((kind, record) -> record.before()
                .ifPresent(before -> changes.put(
                        kind, Changes.between(before.assets(), record.now().assets()))));
        return changes;
    }

    private Instant latest() {
        return records.values().stream()
                .map(record -> record.now().at())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private static void heading(Writer page, String id, String title) throws IOException {
        page.write("<section id=\"" + id + "\"><h2>" + title + "</h2>\n");
    }

    private static String title(AssetKind kind) {
        return kind.plural().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.plural().substring(1);
    }

    private static String counted(AssetKind kind, int count) {
        String plural = kind.plural();
        return count + " " + (count == 1 ? plural.substring(0, plural.length() - 1) : plural);
    }

    private static String words(Changes changes) {
        return changes.changed().size() + " changed, " + changes.added().size() + " added, "
                + changes.removed().size() + " removed";
    }

    private static String time(Instant at) {
        return at.toString().replace('T', ' ').replace("Z", " UTC");
    }
}
