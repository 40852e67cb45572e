/// The seam between assets and the platforms: an output turns assets into planned files. Here is also what the
/// platforms share: templates of generated text, harmless file names, names that are given once. Each platform
/// beneath it sees no other platform.
@NullMarked
package exfig.platform;

import org.jspecify.annotations.NullMarked;
