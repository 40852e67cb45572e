/// From Figma to raw assets: components, styles, variables. In: sources of a config. Out: asset records. Wire
/// types end here.
@NullMarked
package exfig.export.load;

import org.jspecify.annotations.NullMarked;
