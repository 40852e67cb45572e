package exfig.command;

import exfig.asset.AssetKind;
import exfig.figma.AnswerStore;
import exfig.figma.ClientSettings;
import exfig.figma.Credentials;
import exfig.figma.RequestListener;
import exfig.snapshot.Snapshot;
import java.net.URI;
import java.util.Set;

/// Decides by the options where designs come from.
///
/// @param figma with the snapshot, if there is one
record OriginFactory(Surroundings surroundings, FigmaOptions figma, HeavyOptions heavy) {
    /// An origin that is known to be usable, but not open.
    interface Made {
        /// Tells the renders of one origin from those of others.
        URI server();

        /// Opens no connection yet.
        ///
        /// @param answers what was asked before
        /// @param listener hears of everything that goes over the wire
        Origin open(AnswerStore answers, RequestListener listener);
    }

    /// @param kinds that will be exported
    /// @throws exfig.failure.ExportException without a token where one is needed, or with a snapshot
    ///     that cannot be used
    Made prepare(Selection selection, Set<AssetKind> kinds) {
        if (figma.offline != null) {
            return new Recorded(Snapshot.open(figma.offline));
        }
        boolean asksNothing = selection.configs().stream()
                .allMatch(config -> config.files(kinds).isEmpty());
        return new Live(asksNothing ? settings(selection, new Credentials.Absent()) : settings(selection));
    }

    /// @throws exfig.failure.ExportException without a token
    ClientSettings settings(Selection selection) {
        return settings(selection, new Tokens(surroundings).find(figma));
    }

    private ClientSettings settings(Selection selection, Credentials credentials) {
        return new ClientSettingsFactory(surroundings)
                .create(figma, heavy, selection.figma(), credentials, selection.parallel());
    }

    private record Live(ClientSettings settings) implements Made {
        @Override
        public URI server() {
            return settings.apiUrl();
        }

        @Override
        public Origin open(AnswerStore answers, RequestListener listener) {
            return FigmaOrigin.open(settings, answers, listener);
        }
    }

    private record Recorded(Snapshot snapshot) implements Made {
        @Override
        public URI server() {
            return URI.create("snapshot:" + snapshot.seal());
        }

        @Override
        public Origin open(AnswerStore answers, RequestListener listener) {
            return new SnapshotOrigin(snapshot);
        }
    }
}
