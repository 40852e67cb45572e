package exfig.asset;

import exfig.command.Main;

/// Breaks the picture on purpose, so that a test sees the rule fail.
final class PlantedViolation {
    private PlantedViolation() {}

    static Class<?> whatAssetsMustNotSee() {
        return Main.class;
    }
}
