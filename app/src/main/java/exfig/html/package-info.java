/// What every page that exfig writes needs. In: text from elsewhere. Out: the same as text of a page,
/// whatever it holds.
@NullMarked
package exfig.html;

import org.jspecify.annotations.NullMarked;
