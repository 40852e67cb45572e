package exfig.endtoend;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;

/// A file whose components were never published, as on Figma's free plan.
record UnpublishedLibrary(Library file) implements Library {
    @Override
    public String fileKey() {
        return file.fileKey();
    }

    @Override
    public SourceDocument document() {
        return file.document();
    }

    @Override
    public boolean published() {
        return false;
    }
}
