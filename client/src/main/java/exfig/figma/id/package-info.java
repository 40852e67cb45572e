/// Typed identifiers of Figma: file keys and node ids. In: text from users and JSON. Out: valid ids. Everyone
/// may use them.
@NullMarked
package exfig.figma.id;

import org.jspecify.annotations.NullMarked;
