package exfig.command;

import exfig.export.fulfil.AssetSource;
import exfig.export.fulfil.FigmaRenders;
import exfig.export.fulfil.RenderSource;
import exfig.export.sync.SyntaxWriter;
import exfig.figma.AnswerStore;
import exfig.figma.AssetClient;
import exfig.figma.ClientSettings;
import exfig.figma.FigmaClient;
import exfig.figma.RequestListener;

/// Figma itself, over the network.
record FigmaOrigin(FigmaClient figma, AssetClient client, int connections, boolean retries) implements Origin {
    /// Opens no connection yet.
    ///
    /// @param answers what was asked before
    /// @param listener hears of everything that goes over the wire
    static FigmaOrigin open(ClientSettings settings, AnswerStore answers, RequestListener listener) {
        FigmaClient figma = FigmaClient.open(settings, listener, answers);
        return new FigmaOrigin(
                figma,
                AssetClient.open(settings.assets(), listener, figma.retryBudget()),
                settings.concurrentDownloads(),
                settings.maxRetries() > 0);
    }

    @Override
    public RenderSource renders() {
        return new FigmaRenders(figma);
    }

    @Override
    public AssetSource assets() {
        return client::download;
    }

    @Override
    public SyntaxWriter syntax(String party) {
        return SyntaxWriter.of(figma.forParty(party));
    }

    @Override
    public void close() {
        client.close();
        figma.close();
    }
}
