package exfig.plan;

import java.util.List;

/// The result of a conversion.
///
/// @param bytes the file's content
/// @param losses what the target could only approximate, one sentence each; empty when exact
@SuppressWarnings("ArrayRecordComponent") // carried from converter to writer, never compared
public record ConvertedBytes(byte[] bytes, List<String> losses) {
    public ConvertedBytes {
        losses = List.copyOf(losses);
    }

    /// An exact result.
    public static ConvertedBytes of(byte[] bytes) {
        return new ConvertedBytes(bytes, List.of());
    }
}
