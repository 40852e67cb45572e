package exfig.command;

import exfig.export.fulfil.AssetSource;
import exfig.export.fulfil.RenderSource;
import exfig.export.sync.SyntaxWriter;
import exfig.figma.FigmaClient;

/// Where designs come from: Figma, or a snapshot of what it said.
interface Origin extends AutoCloseable {
    /// Answers questions.
    FigmaClient figma();

    /// Renders.
    RenderSource renders();

    /// Brings what was rendered.
    AssetSource assets();

    /// Tells designers what colors are called in code.
    ///
    /// @param party the config that tells
    SyntaxWriter syntax(String party);

    /// Downloads at a time.
    int connections();

    /// Whether a download that failed is begun anew.
    boolean retries();

    @Override
    void close();
}
