package exfig.figma.wire;

/// The value of a variable in one mode.
public sealed interface VariableValue {
    /// A color.
    record ColorValue(RgbaColor color) implements VariableValue {}

    /// A number.
    record NumberValue(double number) implements VariableValue {}

    /// A text.
    record TextValue(String text) implements VariableValue {}

    /// True or false.
    record BooleanValue(boolean value) implements VariableValue {}

    /// Whatever another variable has.
    ///
    /// @param id of a variable that may live in another file, and then may be missing from the answer
    record Alias(String id) implements VariableValue {}

    /// A color with an opacity of its own (Figma, 2026-09).
    ///
    /// @param color a color or an alias
    /// @param opacity a number or an alias
    record Composed(VariableValue color, VariableValue opacity) implements VariableValue {}

    /// A form that is newer than this program.
    ///
    /// @param kind what it looks like, for a report
    record Unknown(String kind) implements VariableValue {}
}
