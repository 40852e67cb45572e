package exfig.figma;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/// Bodies of metered answers, kept so that an interrupted run need not ask again. Thread-safe.
///
/// Only whole bodies with status 200 that could be read are kept. What is asked for is told by the
/// request's target: path and query, which hold no secret.
public interface AnswerStore {
    /// The body that was kept for a target; the caller closes it.
    Optional<InputStream> find(String target) throws IOException;

    /// A place for a body that is about to arrive.
    Keeping keep(String target) throws IOException;

    /// Whether the metadata of files, with their versions, are kept as well: for whoever records
    /// everything, and not for whoever must know what is true now.
    default boolean keepsVersions() {
        return false;
    }

    /// There is no answer, and there will be none in this run.
    default void refused(String target, FigmaFailure why) {}

    /// A body on its way in: it counts only once [#commit] was called.
    interface Keeping extends AutoCloseable {
        /// Takes the bytes.
        OutputStream out();

        /// The body is whole and was understood.
        void commit() throws IOException;

        /// Drops what was not committed.
        @Override
        void close() throws IOException;
    }

    /// Keeps nothing and knows nothing.
    AnswerStore NONE = new AnswerStore() {
        @Override
        public Optional<InputStream> find(String target) {
            return Optional.empty();
        }

        @Override
        public Keeping keep(String target) {
            return new Keeping() {
                @Override
                public OutputStream out() {
                    return OutputStream.nullOutputStream();
                }

                @Override
                public void commit() {}

                @Override
                public void close() {}
            };
        }
    };
}
