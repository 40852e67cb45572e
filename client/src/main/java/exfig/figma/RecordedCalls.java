package exfig.figma;

import exfig.figma.wire.WireReader;
import exfig.resilience.Deadline;
import exfig.resilience.RetryBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Answers from a record alone: nothing here could open a connection.
///
/// @param answers knows every target that may be asked for
record RecordedCalls(RecordedAnswers answers, RetryBudget retryBudget) implements Calls {
    RecordedCalls(RecordedAnswers answers) {
        this(answers, new RetryBudget());
    }

    @Override
    public <T> T call(String party, ApiRequest request, BodyReader<T> reader, Deadline deadline) {
        if (!request.repeatable()) {
            throw new IllegalStateException("a record cannot be told anything: " + request.label());
        }
        try (JsonParser parser = WireReader.parser(answers.answer(request.target()))) {
            return reader.readWhole(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new FigmaException(
                    new FigmaFailure.Unreadable(request.label() + " (recorded)", e.getOriginalMessage()), e);
        }
    }

    @Override
    public void close() {}
}
