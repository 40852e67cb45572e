package exfig.command;

import exfig.figma.AnswerStore;
import exfig.figma.ClientSettings;
import exfig.figma.RequestListener;
import exfig.snapshot.Snapshot;
import java.net.URI;

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

    /// @throws exfig.failure.ExportException without a token, or with a snapshot that cannot be used
    Made prepare(Selection selection) {
        return figma.offline == null ? new Live(settings(selection)) : new Recorded(Snapshot.open(figma.offline));
    }

    /// @throws exfig.failure.ExportException without a token
    ClientSettings settings(Selection selection) {
        return new ClientSettingsFactory(surroundings)
                .create(figma, heavy, selection.figma(), new Tokens(surroundings).find(figma), selection.parallel());
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
