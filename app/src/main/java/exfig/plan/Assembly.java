package exfig.plan;

import java.util.List;

/// A named pure function from the bytes of several renders to one text. The same id on the same bytes
/// gives the same text.
public interface Assembly {
    /// Name and options.
    String id();

    /// @throws ConversionException when a part holds something that the text cannot express; the message
    ///     names the part
    String text(List<Piece> pieces) throws ConversionException;

    /// One part.
    ///
    /// @param name what the text calls it
    @SuppressWarnings("ArrayRecordComponent") // carried to the assembly, never compared
    record Piece(String name, byte[] bytes) {}
}
