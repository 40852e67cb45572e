package exfig.chaos;

import exfig.simulator.Endpoint;
import exfig.simulator.LoggedRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a run that goes on asked for although it had been answered before. A render counts by
/// itself, in whatever request it was asked for.
///
/// @param before what the interrupted run asked
/// @param after what the run asked that went on
record Repeats(List<LoggedRequest> before, List<LoggedRequest> after) {
    /// Without the question for a file's version, which tells whether there is anything to go on with.
    ///
    /// @param received which of the answers had certainly arrived
    List<String> metered(Predicate<LoggedRequest> received) {
        return repeated(request ->
                request.endpoint().tier() > 0 && request.endpoint() != Endpoint.META && received.test(request));
    }

    /// Downloads that were answered and begun again.
    List<String> downloads() {
        return repeated(request -> request.endpoint() == Endpoint.ASSET);
    }

    private List<String> repeated(Predicate<LoggedRequest> which) {
        Set<String> answered = new HashSet<>();
        before.stream()
                .filter(request -> request.status() == 200 && request.fault().isEmpty())
                .filter(which)
                .flatMap(Repeats::things)
                .forEach(answered::add);
        List<String> again = new ArrayList<>();
        after.stream().flatMap(Repeats::things).filter(answered::contains).forEach(again::add);
        return again;
    }

    private static Stream<String> things(LoggedRequest request) {
        String target = request.endpoint() + " " + request.target();
        int ids = target.indexOf("ids=");
        if (request.endpoint() != Endpoint.IMAGES || ids < 0) {
            return Stream.of(target);
        }
        int end = target.indexOf('&', ids) < 0 ? target.length() : target.indexOf('&', ids);
        String rest = target.substring(0, ids) + target.substring(end);
        return Arrays.stream(URLDecoder.decode(target.substring(ids + 4, end), StandardCharsets.UTF_8)
                        .split(","))
                .map(id -> rest + " " + id);
    }
}
