package exfig.terminal;

import java.nio.charset.Charset;

/// The few signs that progress is drawn with.
///
/// @param spinner one frame a character
/// @param filled the done part of a bar
/// @param empty the rest of a bar
record Symbols(String spinner, String done, String incomplete, String filled, String empty) {
    private static final Symbols UNICODE = new Symbols("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏", "✓", "✗", "━", "─");
    private static final Symbols ASCII = new Symbols("|/-\\", "+", "x", "#", "-");

    /// Those that an encoding has.
    static Symbols of(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode("⠋✓━") ? UNICODE : ASCII;
    }

    /// The spinner's frame of a moment; a turn of eight frames takes about a second.
    String frame(long nanos) {
        int frame = (int) Math.floorMod(nanos / 120_000_000, (long) spinner.length());
        return spinner.substring(frame, frame + 1);
    }

    /// A bar of a width in columns.
    ///
    /// @param share 0 to 1
    String bar(double share, int columns) {
        int full = (int) Math.floor(Math.clamp(share, 0.0, 1.0) * columns);
        return filled.repeat(full) + empty.repeat(columns - full);
    }
}
