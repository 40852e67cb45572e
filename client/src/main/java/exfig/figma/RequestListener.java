package exfig.figma;

import exfig.resilience.WaitReason;
import java.time.Duration;

/// Hears what goes over the wire. For each attempt: `(waiting waited)? answered? requested
/// retrying?`. Called from any thread; must not block.
public interface RequestListener {
    /// Hears nothing.
    RequestListener NONE = new RequestListener() {};

    /// The head of an answer has come; its attempt has not ended yet.
    default void answered(AnswerHead head) {}

    /// An attempt at the API has ended, with or without an answer.
    default void requested(RequestRecord request) {}

    /// An attempt failed and another follows.
    ///
    /// @param what endpoint, or host and path of an asset
    /// @param attempt number of the coming attempt, 2 or more
    /// @param of attempts allowed in all
    /// @param why the failure in a few plain words
    default void retrying(String what, int attempt, int of, Duration delay, String why) {}

    /// A request waits for its permit. Told once a wait, and not of waits below a second that only
    /// see how a request before this one fares.
    ///
    /// @param delay how long it will probably be, zero when nobody knows
    default void waiting(Tier tier, Duration delay) {}

    /// As [#waiting(Tier, Duration)], which it calls unless it is overridden.
    default void waiting(Tier tier, Duration delay, WaitReason why) {
        waiting(tier, delay);
    }

    /// A wait that was told of is over: the request has its permit, or has given up.
    ///
    /// @param time how long it really was
    default void waited(Tier tier, Duration time) {}

    /// An attempt at the storage of assets has ended; these are no requests to the API.
    default void downloaded(AssetAttempt attempt) {}
}
