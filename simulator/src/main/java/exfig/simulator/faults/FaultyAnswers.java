package exfig.simulator.faults;

import exfig.simulator.ConnectionFault;
import exfig.simulator.ContentFault;
import exfig.simulator.Fault;
import exfig.simulator.JsonFault;
import exfig.simulator.RefusalFault;
import exfig.simulator.RenderFault;
import exfig.simulator.http.Answer;
import exfig.simulator.http.Body;
import exfig.simulator.http.Delivery;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;

/// Turns a fault into the answer that the client sees. A new kind of fault fails to compile here until it is
/// decided.
public final class FaultyAnswers {
    private static final HttpResponse NOTHING = HttpResponse.of(500, "text/plain", "");

    private FaultyAnswers() {}

    /// The right answer, damaged.
    ///
    /// @param right makes the right answer; not asked when the fault replaces it
    /// @param host who sends the answer
    public static Answer damage(
            Fault fault, HttpRequest request, Function<HttpRequest, HttpResponse> right, Host host) {
        return switch (fault) {
            // The first waits elsewhere, the second strikes entries of an answer that is whole.
            case Fault.Delay _, RenderFault _ -> Answer.whole(right.apply(request));
            case Fault.TooManyRequests limit -> Answer.whole(Refusals.tooManyRequests(limit, host));
            case Fault.ServerError(int status) -> Answer.whole(host.problem().apply(status, "Internal server error"));
            case Fault.GatewayError(int status) -> Answer.whole(EdgePages.page(status));
            case Fault.EmptyAccepted() -> Answer.whole(Refusals.challenge());
            case Fault.HtmlPage() -> Answer.whole(EdgePages.page(200));
            case Fault.ExpiredUrl() -> Answer.whole(StorageErrors.accessDenied("Request has expired"));
            case Fault.SlowDown() ->
                Answer.whole(StorageErrors.of(503, "SlowDown", "Please reduce your request rate."));
            case RefusalFault refusal -> Answer.whole(Refusals.of(refusal, request, host));
            case Fault.ResetBeforeHeaders() -> new Answer(NOTHING, new Delivery.ResetBeforeHeaders());
            case ConnectionFault.NoAnswer() -> new Answer(NOTHING, new Delivery.NoAnswer());
            case Fault.ResetAfter(int bytes) -> new Answer(right.apply(request), new Delivery.ResetAfter(bytes, true));
            case Fault.CloseAfter(int bytes) -> new Answer(right.apply(request), new Delivery.CloseAfter(bytes, true));
            case Fault.StallAfterHeaders() -> new Answer(right.apply(request), new Delivery.StallAfter(0));
            case Fault.StallAfter(int bytes) -> new Answer(right.apply(request), new Delivery.StallAfter(bytes));
            case Fault.WrongContentLength(int difference) ->
                new Answer(right.apply(request), new Delivery.WrongLength(difference));
            case Fault.Truncated(int missing) -> Answer.whole(truncated(right.apply(request), missing));
            case ConnectionFault.ResetWithoutLength(int bytes) ->
                new Answer(right.apply(request), new Delivery.ResetAfter(bytes, false));
            case ConnectionFault.CloseWithoutLength(int bytes) ->
                new Answer(right.apply(request), new Delivery.CloseAfter(bytes, false));
            case ConnectionFault.Trickle(Duration pause) ->
                new Answer(right.apply(request), new Delivery.Trickle(pause));
            case ConnectionFault.IdleClose() -> new Answer(right.apply(request), new Delivery.IdleClose());
            case ConnectionFault.UnendedChunks() -> new Answer(right.apply(request), new Delivery.UnendedChunks());
            case ConnectionFault.CutGzip(int missing) ->
                new Answer(right.apply(request), new Delivery.CutGzip(missing));
            case ConnectionFault.WrongGzipChecksum() ->
                new Answer(right.apply(request), new Delivery.WrongGzipChecksum());
            case ContentFault.RangeIgnored() -> Answer.whole(right.apply(request.without("Range")));
            case ContentFault content -> Answer.whole(ContentDamage.of(content, right.apply(request)));
            case JsonFault json -> Answer.whole(JsonDamage.of(json, right.apply(request)));
        };
    }

    private static HttpResponse truncated(HttpResponse right, int missing) {
        byte[] content = bytes(right);
        return right.withBody(Body.of(Arrays.copyOf(content, Math.max(0, content.length - missing))));
    }

    static byte[] bytes(HttpResponse response) {
        try {
            return response.body().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
