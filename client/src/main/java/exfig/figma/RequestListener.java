package exfig.figma;

import java.time.Duration;

/// Hears what goes over the wire. For each attempt: `waiting? requested retrying?`. Called from any thread;
/// must not block.
public interface RequestListener {
    /// Hears nothing.
    RequestListener NONE = new RequestListener() {};

    /// An attempt at the API has ended, with or without an answer.
    default void requested(RequestRecord request) {}

    /// An attempt failed and another follows.
    ///
    /// @param what endpoint, or host and path of an asset
    /// @param attempt number of the coming attempt, 2 or more
    /// @param of attempts allowed in all
    /// @param why the failure in a few plain words
    default void retrying(String what, int attempt, int of, Duration delay, String why) {}

    /// The tier's permits are used up, or Figma has asked for a pause. Told once a wait.
    ///
    /// @param delay how long it will probably be
    default void waiting(Tier tier, Duration delay) {}
}
