package exfig.gallery;

import exfig.cache.Digests;
import exfig.html.Html;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What stands around the assets: style, script, filter box, links. The page may load nothing and
/// run nothing but its own script, which its policy knows by digest.
final class PageFrame {
    private PageFrame() {}

    /// @param title of the page
    /// @param facts lines below the heading
    /// @param sections id → words of the link to it
    static void open(Writer out, String title, List<String> facts, Map<String, String> sections) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src"
                + " 'unsafe-inline'; script-src 'sha256-" + digest(script())
                + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Html.text(title) + "</title>\n<style>\n" + resource("gallery.css") + "</style>\n</head>\n<body>\n"
                + "<header>\n<h1>" + Html.name(title) + "</h1>\n");
        for (String fact : facts) {
            out.write("<p class=\"fact\">" + Html.name(fact) + "</p>\n");
        }
        out.write("</header>\n<div class=\"bar\">\n<nav aria-label=\"Kinds\">");
        for (Map.Entry<String, String> section : sections.entrySet()) {
            out.write("<a href=\"#" + section.getKey() + "\">" + Html.text(section.getValue()) + "</a>");
        }
        out.write("""
                </nav>
                <label class="filter" hidden><span class="sr">Filter by name</span>
                <input id="filter" type="search" placeholder="Filter by name  /" autocomplete="off" spellcheck="false"></label>
                <output id="count" for="filter" role="status"></output>
                <label class="theme" hidden>Theme <select id="theme"><option value="">System</option>\
                <option value="light">Light</option><option value="dark">Dark</option></select></label>
                </div>
                <main>
                """);
    }

    static void close(Writer out) throws IOException {
        out.write("</main>\n<script>" + script() + "</script>\n</body>\n</html>\n");
    }

    private static String script() throws IOException {
        return resource("gallery.js");
    }

    private static String digest(String script) {
        return Base64.getEncoder().encodeToString(Digests.newDigest().digest(script.getBytes(StandardCharsets.UTF_8)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
