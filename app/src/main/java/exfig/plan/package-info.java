/// Which files shall exist, as a value: generated texts and renders with their conversions. Clashes end here,
/// before anything is spent. Pure.
@NullMarked
package exfig.plan;

import org.jspecify.annotations.NullMarked;
