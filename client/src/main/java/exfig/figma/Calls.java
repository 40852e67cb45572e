package exfig.figma;

import exfig.resilience.Deadline;
import exfig.resilience.RetryBudget;

/// Whoever answers requests: Figma, or a record of what it said.
interface Calls extends AutoCloseable {
    /// Asks until there is an answer, and reads it.
    ///
    /// @param party whose turn is taken
    /// @throws FigmaException when there is none
    <T> T call(String party, ApiRequest request, BodyReader<T> reader, Deadline deadline) throws InterruptedException;

    /// The retries that are left to this run.
    RetryBudget retryBudget();

    @Override
    void close();
}
