package exfig.simulator.cdn;

import exfig.simulator.http.Body;
import exfig.simulator.http.Headers;
import exfig.simulator.http.HttpResponse;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses on the asset host that lead, hop by hop, to the same path on the mirror.
public final class Redirects {
    private static final Pattern HOP = Pattern.compile("/redirect/(\\d{1,4})(/.*)");

    private Redirects() {}

    /// The first address of a chain.
    ///
    /// @param hops redirections on the way, at least 1
    public static String path(int hops, String target) {
        return "/redirect/" + hops + target;
    }

    /// The answer to an address of a chain.
    static Optional<HttpResponse> respond(String path, URI mirror, Headers own) {
        Matcher hop = HOP.matcher(path);
        if (!hop.matches()) {
            return Optional.empty();
        }
        int left = Integer.parseInt(hop.group(1)) - 1;
        String location = left > 0 ? path(left, hop.group(2)) : mirror + hop.group(2);
        return Optional.of(new HttpResponse(302, own.with("Location", location), Body.of(new byte[0])));
    }
}
