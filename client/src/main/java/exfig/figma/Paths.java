package exfig.figma;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Paths and queries of the API. `:` and `,` stay bare, as RFC 3986 allows in queries: two bytes an id
/// saved.
final class Paths {
    private Paths() {}

    static String of(FileKey file, String rest) {
        return "/v1/files/" + file + rest;
    }

    static String file(FileKey file, FileQuery query) {
        List<String> pairs = new ArrayList<>();
        version(query.version()).ifPresent(pairs::add);
        query.depth().ifPresent(depth -> pairs.add("depth=" + depth));
        if (query.geometryPaths()) {
            pairs.add("geometry=paths");
        }
        if (!query.ids().isEmpty()) {
            pairs.add(ids(query.ids()));
        }
        return of(file, pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    static String nodes(FileKey file, List<NodeId> ids) {
        return of(file, "/nodes?" + ids(ids));
    }

    /// Nodes with their outlines.
    static String drawings(FileKey file, List<NodeId> ids) {
        return of(file, "/nodes?geometry=paths&" + ids(ids));
    }

    static String images(FileKey file, ImageQuery query, List<NodeId> ids) {
        List<String> pairs = new ArrayList<>();
        pairs.add("format=" + query.format().queryValue());
        if (takesScale(query.format())) {
            pairs.add("scale="
                    + BigDecimal.valueOf(query.scale()).stripTrailingZeros().toPlainString());
        }
        pairs.add("use_absolute_bounds=" + query.useAbsoluteBounds());
        if (!query.contentsOnly()) {
            pairs.add("contents_only=false");
        }
        if (query.format() == ImageFormat.SVG) {
            pairs.add("svg_outline_text=" + query.svg().outlineText());
            pairs.add("svg_include_id=" + query.svg().includeId());
            pairs.add("svg_include_node_id=" + query.svg().includeNodeId());
            pairs.add("svg_simplify_stroke=" + query.svg().simplifyStroke());
        }
        version(query.version()).ifPresent(pairs::add);
        pairs.add(ids(ids));
        return "/v1/images/" + file + "?" + String.join("&", pairs);
    }

    static String versions(FileKey file, VersionsQuery query) {
        List<String> pairs = new ArrayList<>();
        query.pageSize().ifPresent(size -> pairs.add("page_size=" + size));
        query.before().ifPresent(id -> pairs.add("before=" + encode(id)));
        query.after().ifPresent(id -> pairs.add("after=" + encode(id)));
        return of(file, pairs.isEmpty() ? "/versions" : "/versions?" + String.join("&", pairs));
    }

    /// The `;` of ids inside instances must be encoded; nothing else in an id needs it.
    static String encode(NodeId id) {
        return id.value().replace(";", "%3B");
    }

    private static boolean takesScale(ImageFormat format) {
        return switch (format) {
            case PNG, JPG -> true;
            case SVG, PDF -> false;
        };
    }

    private static String ids(List<NodeId> ids) {
        return "ids=" + ids.stream().map(Paths::encode).collect(Collectors.joining(","));
    }

    private static Optional<String> version(Optional<String> version) {
        return version.map(id -> "version=" + encode(id));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
