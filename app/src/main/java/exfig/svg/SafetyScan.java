package exfig.svg;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One walk over the marks of an SVG file, one character a byte, that notes what does more than draw.
final class SafetyScan {
    static final int MAX_DEPTH = 1_000;
    private static final String NOT_WELL_FORMED = "markup that is not well-formed";
    private static final String BOM = "\u00EF\u00BB\u00BF";
    private static final Pattern ENCODING = Pattern.compile("\\sencoding\\s*=\\s*[\"']([^\"']*)");
    // All of them write ASCII in bytes below 0x80 and nothing else in those.
    private static final Pattern CHECKABLE = Pattern.compile("(?i)utf-?8|us-ascii|iso-8859-\\d{1,2}|windows-125\\d");
    private static final Pattern ENTITY = Pattern.compile("&(?!#|(?:lt|gt|amp|quot|apos);)");
    private static final Pattern EXTERNAL = Pattern.compile("\\s(?:SYSTEM|PUBLIC)\\s");
    private static final Pattern CDATA_ONLY = Pattern.compile("\\s*<!\\[CDATA\\[([^<]*)]]>\\s*");

    /// An element that is not closed yet.
    ///
    /// @param css the text directly within it, when it is a style sheet's
    private record Open(String name, int contentStart, Optional<StringBuilder> css) {}

    private final String text;
    private final Cuts cuts = new Cuts();
    private final Set<String> found = new LinkedHashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private boolean rootSeen;
    /// Depth and start of the element that is being removed with all that it holds; depth 0 for none.
    private int removedDepth;

    private int removedStart;
    private Optional<String> obstacle = Optional.empty();

    SafetyScan(String text) {
        this.text = text;
    }

    /// What was found, as noun phrases.
    Set<String> found() {
        return found;
    }

    /// What keeps the file from being judged or cleaned, as a noun phrase.
    Optional<String> obstacle() {
        return obstacle;
    }

    /// The text without what was found.
    String cutText() {
        return cuts.apply(text);
    }

    void run() {
        try {
            walk();
        } catch (Unjudgeable e) {
            obstacle = Optional.of(e.phrase);
        }
    }

    private void walk() throws Unjudgeable {
        if (text.indexOf('\0') >= 0 || text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE")) {
            throw new Unjudgeable("an encoding other than UTF-8");
        }
        at = text.startsWith(BOM) ? BOM.length() : 0;
        declaration();
        while (at < text.length()) {
            int mark = text.indexOf('<', at);
            characters(at, mark < 0 ? text.length() : mark);
            if (mark < 0) {
                break;
            }
            at = mark;
            mark();
        }
        if (!rootSeen || !open.isEmpty()) {
            throw new Unjudgeable(NOT_WELL_FORMED);
        }
    }

    private void declaration() throws Unjudgeable {
        if (!text.startsWith("<?xml", at) || at + 5 == text.length() || text.charAt(at + 5) > ' ') {
            return;
        }
        int end = endOf("?>", at);
        Matcher encoding = ENCODING.matcher(text).region(at, end);
        if (encoding.find() && !CHECKABLE.matcher(encoding.group(1)).matches()) {
            throw new Unjudgeable("an encoding other than UTF-8");
        }
        at = end;
    }

    private void mark() throws Unjudgeable {
        if (text.startsWith("<!--", at)) {
            at = endOf("-->", at + 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            int end = endOf("]]>", at);
            append(text.substring(at + 9, end - 3));
            at = end;
        } else if (text.startsWith("<!", at)) {
            documentType();
        } else if (text.startsWith("<?", at)) {
            int end = endOf("?>", at);
            note("a processing instruction", at, end);
            at = end;
        } else if (text.startsWith("</", at)) {
            endTag();
        } else {
            startTag();
        }
    }

    private void documentType() throws Unjudgeable {
        if (rootSeen || !text.startsWith("<!DOCTYPE", at)) {
            throw new Unjudgeable(NOT_WELL_FORMED);
        }
        int start = at;
        boolean subset = false;
        for (at += 9; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOf(String.valueOf(c), at + 1) - 1;
            } else if (text.startsWith("<!--", at)) {
                at = endOf("-->", at + 4) - 1;
            } else if (c == '[') {
                subset = true;
            } else if (c == '>' && (!subset || afterBracket(at))) {
                at++;
                break;
            }
        }
        String type = text.substring(start, at);
        if (subset) {
            note("a document type with declarations", start, at);
        } else if (EXTERNAL.matcher(type).find() && !type.contains("\"http://www.w3.org/")) {
            note("an external document type", start, at);
        }
    }

    private boolean afterBracket(int end) {
        int last = end - 1;
        while (text.charAt(last) <= ' ') {
            last--;
        }
        return text.charAt(last) == ']';
    }

    private void startTag() throws Unjudgeable {
        StartTag tag = StartTag.read(text, at).orElseThrow(() -> new Unjudgeable(NOT_WELL_FORMED));
        if (open.isEmpty() && rootSeen) {
            throw new Unjudgeable(NOT_WELL_FORMED);
        }
        boolean style = StartTag.localName(tag.name()).equals("style");
        open.push(new Open(tag.name(), tag.end(), style ? Optional.of(new StringBuilder()) : Optional.empty()));
        if (open.size() > MAX_DEPTH) {
            throw new Unjudgeable("more than " + MAX_DEPTH + " levels");
        }
        Optional<String> harm = removedDepth > 0 ? Optional.empty() : tag.harm();
        if (harm.isPresent()) {
            if (!rootSeen) {
                throw new Unjudgeable(harm.get() + " as its root");
            }
            found.add(harm.get());
            removedDepth = open.size();
            removedStart = at;
        }
        rootSeen = true;
        for (StartTag.Attribute attribute : tag.attributes()) {
            checkEntities(attribute.value());
            if (removedDepth == 0) {
                attribute.harm(tag, text, cuts).ifPresent(found::add);
            }
        }
        at = tag.end();
        if (tag.empty()) {
            close(at, at);
        }
    }

    private void endTag() throws Unjudgeable {
        int start = at;
        int end = endOf(">", at);
        String name = text.substring(start + 2, end - 1).stripTrailing();
        if (open.isEmpty() || !name.equals(open.element().name())) {
            throw new Unjudgeable(NOT_WELL_FORMED);
        }
        at = end;
        close(start, end);
    }

    private void close(int contentEnd, int end) {
        Open closed = open.element();
        if (removedDepth == open.size()) {
            cuts.remove(removedStart, end);
            removedDepth = 0;
        } else if (removedDepth == 0 && closed.css().isPresent()) {
            styleSheet(closed.contentStart(), contentEnd, closed.css().get().toString());
        }
        open.pop();
    }

    // Comments and marks inside a style sheet tear words apart that a browser reads as one: `read` is what it reads.
    private void styleSheet(int start, int end, String read) {
        String content = text.substring(start, end);
        Matcher wrapped = CDATA_ONLY.matcher(content);
        boolean cdata = wrapped.matches() && !wrapped.group(1).contains("]]>");
        SafeReferences.Css css;
        if (cdata) {
            css = SafeReferences.cutFrom(text, start + wrapped.start(1), start + wrapped.end(1), false, cuts);
        } else if (content.indexOf('<') < 0) {
            css = SafeReferences.cutFrom(text, start, end, true, cuts);
        } else {
            boolean loads = SafeReferences.loads(SafeReferences.unescape(read));
            css = loads ? SafeReferences.Css.TANGLED : SafeReferences.Css.HARMLESS;
        }
        if (css != SafeReferences.Css.HARMLESS) {
            found.add("an external reference in a style sheet");
        }
        if (css == SafeReferences.Css.TANGLED) {
            cuts.remove(start, end);
        }
    }

    private void characters(int from, int to) throws Unjudgeable {
        if (text.indexOf('&', from, to) >= 0) {
            checkEntities(text.substring(from, to));
        }
        if (!open.isEmpty() && open.element().css().isPresent()) {
            append(SafeReferences.decode(text.substring(from, to)));
        }
    }

    private void append(String css) {
        if (!open.isEmpty()) {
            open.element().css().ifPresent(all -> all.append(css));
        }
    }

    private void checkEntities(String value) throws Unjudgeable {
        if (value.indexOf('&') >= 0 && ENTITY.matcher(value).find()) {
            throw new Unjudgeable("entities of its own");
        }
    }

    private void note(String phrase, int start, int end) {
        if (removedDepth == 0) {
            found.add(phrase);
            cuts.remove(start, end);
        }
    }

    private int endOf(String mark, int from) throws Unjudgeable {
        int found = text.indexOf(mark, from);
        if (found < 0) {
            throw new Unjudgeable(NOT_WELL_FORMED);
        }
        return found + mark.length();
    }

    /// Leaves the walk; never leaves this class.
    private static final class Unjudgeable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String phrase;

        Unjudgeable(String phrase) {
            super(phrase, null, false, false);
            this.phrase = phrase;
        }
    }
}
