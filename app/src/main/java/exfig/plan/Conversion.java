package exfig.plan;

import java.util.Optional;

/// A named pure function from rendered bytes to file bytes. The same id on the same bytes gives the same
/// result.
public interface Conversion {
    /// Name and options; enters digests, so it changes when the result changes.
    String id();

    /// @throws ConversionException when the bytes hold something that the target cannot express
    ConvertedBytes apply(byte[] source) throws ConversionException;

    /// Why this machine cannot run the conversion; empty when it can.
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /// Whether the result is in the format of the source, as far as its safety is concerned.
    default boolean keepsFormat() {
        return false;
    }

    /// Whether files are planned anew, without this conversion, when it fails or loses something.
    default boolean hasSubstitute() {
        return false;
    }

    /// Bytes as they were rendered; fulfilment streams them instead of calling [#apply].
    Conversion NONE = new Conversion() {
        @Override
        public String id() {
            return "none";
        }

        @Override
        public boolean keepsFormat() {
            return true;
        }

        @Override
        public ConvertedBytes apply(byte[] source) {
            return ConvertedBytes.of(source);
        }
    };
}
