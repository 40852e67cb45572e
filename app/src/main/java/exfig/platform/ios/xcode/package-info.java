/// Xcode's project file, a property list in OpenStep's old form. In: its text, a target, and
/// sources. Out: the same text with what is needed to make the sources members of the target.
/// Whatever was there stays, byte for byte.
@NullMarked
package exfig.platform.ios.xcode;

import org.jspecify.annotations.NullMarked;
