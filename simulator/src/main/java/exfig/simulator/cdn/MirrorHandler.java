package exfig.simulator.cdn;

import exfig.simulator.control.Traffic;
import exfig.simulator.faults.StorageErrors;
import exfig.simulator.http.Answer;
import exfig.simulator.http.HttpHandler;
import exfig.simulator.http.HttpRequest;

/// The host that redirections lead to. It serves the same pictures, and counts who brings a token along.
public final class MirrorHandler implements HttpHandler {
    private final AssetAnswers answers;
    private final Traffic traffic;

    /// Serves what the asset host serves, without its faults.
    public MirrorHandler(AssetAnswers answers, Traffic traffic) {
        this.answers = answers;
        this.traffic = traffic;
    }

    @Override
    public Answer handle(HttpRequest request) {
        boolean credentials = AssetAnswers.hasCredentials(request);
        traffic.mirrored(credentials);
        if (credentials) {
            return Answer.whole(AssetAnswers.twoCredentials());
        }
        try {
            return Answer.whole(answers.respond(request));
        } catch (RuntimeException e) {
            return Answer.whole(StorageErrors.internal());
        }
    }
}
