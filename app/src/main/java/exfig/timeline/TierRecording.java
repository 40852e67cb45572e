package exfig.timeline;

import java.util.ArrayList;
import java.util.List;

/// What goes to one tier of the API, recorded in bounded room. Not thread-safe.
final class TierRecording {
    /// More cannot be told apart in a picture; then the curve stands for them.
    private static final int MOST_REQUESTS = 600;

    private final List<Timeline.Request> requests = new ArrayList<>();
    private final LoadCurve load = new LoadCurve();
    private final Waits waits = new Waits();

    void requested(Timeline.Request request) {
        load.add(request.span());
        if (load.count() <= MOST_REQUESTS) {
            requests.add(request);
        } else {
            requests.clear();
        }
    }

    Waits waits() {
        return waits;
    }

    Timeline.TierLane lane(long nowNanos) {
        return new Timeline.TierLane(requests, load.curve(), load.count(), waits.until(nowNanos));
    }
}
