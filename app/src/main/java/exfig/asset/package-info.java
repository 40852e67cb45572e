/// What the designer drew, as plain values: colors, artwork, names, appearances. In: facts from loaders. Out:
/// immutable records that every stage after loading shares.
@NullMarked
package exfig.asset;

import org.jspecify.annotations.NullMarked;
