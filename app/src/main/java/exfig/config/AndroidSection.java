package exfig.config;

import exfig.config.bind.Complaints;

/// What the readers of all kinds of `android` entries work with.
///
/// @param sources when there is Kotlin, and what it is called
/// @param entries takes what was read
/// @param outputs makes what entries write
record AndroidSection(
        AndroidPlaces places,
        AndroidClaims claims,
        AndroidSources sources,
        EntryMaker entries,
        OutputFactory outputs,
        Complaints complaints) {}
