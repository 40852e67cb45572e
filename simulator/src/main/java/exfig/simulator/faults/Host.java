package exfig.simulator.faults;

import exfig.simulator.http.Headers;
import exfig.simulator.http.HttpResponse;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.BiFunction;

/// What a faulty answer must know of the host that sends it.
///
/// @param headers the fields of answers that come from this host itself and not from an edge before it
/// @param problem an error of this host, from its status and text
/// @param elsewhere the base of the mirror, which must never see a token
/// @param wallClock real time, for HTTP dates
public record Host(
        Headers headers, BiFunction<Integer, String, HttpResponse> problem, URI elsewhere, InstantSource wallClock) {}
