package exfig.export.sync;

import exfig.asset.VariableSyntax;
import exfig.figma.FigmaClient;
import exfig.figma.VariableChanges;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import java.util.List;

/// Writes code syntax to the variables of a file.
@FunctionalInterface
public interface SyntaxWriter {
    /// Writes all of them or none. A request that Figma may have obeyed is not sent again: the next
    /// run sees what still differs.
    ///
    /// @param changes with the texts of all platforms, since Figma replaces them all; at least one
    /// @throws exfig.figma.FigmaException when Figma refuses
    void write(FileKey file, List<VariableSyntax> changes, Deadline deadline) throws InterruptedException;

    /// Whether there is anybody to write to.
    default boolean isConnected() {
        return true;
    }

    /// One for runs that must not talk to Figma.
    SyntaxWriter NONE = new SyntaxWriter() {
        @Override
        public void write(FileKey file, List<VariableSyntax> changes, Deadline deadline) {
            throw new IllegalStateException("nobody is there to write to");
        }

        @Override
        public boolean isConnected() {
            return false;
        }
    };

    /// One that asks Figma: one Tier 3 request for each file.
    static SyntaxWriter of(FigmaClient client) {
        return (file, changes, deadline) -> client.postVariables(
                file,
                new VariableChanges(changes.stream()
                        .map(change -> new VariableChanges.Update(change.variable(), change.texts()))
                        .toList()),
                deadline);
    }
}
