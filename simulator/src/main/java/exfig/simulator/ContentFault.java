package exfig.simulator;

/// The answer arrives whole, but its content is not what it should be. The `ETag` stays that of the right content.
public sealed interface ContentFault extends Fault {
    /// Another `Content-Type` than the content has.
    ///
    /// @param type the value of the header
    record WrongContentType(String type) implements ContentFault {}

    /// A byte order mark before the content.
    record ByteOrderMark() implements ContentFault {}

    /// One bit in the middle is wrong.
    record FlippedBit() implements ContentFault {}

    /// A picture of another format: an SVG for a PNG, a PNG for anything else.
    record WrongFormat() implements ContentFault {}

    /// An SVG that ends before `</svg>`; other contents are left alone.
    record WithoutEndTag() implements ContentFault {}

    /// An `ETag` that is not the MD5 of the content, which is right.
    record WrongEtag() implements ContentFault {}

    /// 200 with everything although a part was asked.
    record RangeIgnored() implements ContentFault {}
}
