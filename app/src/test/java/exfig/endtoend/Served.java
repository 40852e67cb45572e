package exfig.endtoend;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;

/// A library under another key, published or not: what a designer's changes look like from outside.
public record Served(Library library, String fileKey, boolean published) implements Library {
    @Override
    public SourceDocument document() {
        return library.document();
    }
}
