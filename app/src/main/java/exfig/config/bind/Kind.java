package exfig.config.bind;

import java.util.Optional;

/// A type of values, with its rules. The key has the kind; YAML has no say in it, so `On` is a fine
/// text and `"true"` is no truth value.
///
/// Kinds are records, so that a schema can be made from them.
///
/// @param <T> what is read
public sealed interface Kind<T>
        permits AnyKind,
                ApiUrlKind,
                ChoiceKind,
                FileKeyKind,
                FileNameKind,
                FlagKind,
                ListKind,
                OneOrMoreKind,
                PathKind,
                QualityKind,
                RegexKind,
                ScalesKind,
                SecondsKind,
                QualifiedNameKind,
                TextKind,
                WholeKind {
    /// Reads a value that is not null, or reports why it cannot.
    Optional<T> read(Slot slot);

    /// The values that it takes, after "must be".
    String expects();

    /// One such value, as it is written in YAML.
    String example();
}
