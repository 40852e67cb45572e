/// From render keys to verified bytes in the store: looks them up, asks Figma for the missing ones in as few
/// requests as possible, downloads. The only stage that spends.
@NullMarked
package exfig.export.fulfil;

import org.jspecify.annotations.NullMarked;
