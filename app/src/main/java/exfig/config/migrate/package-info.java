/// Configurations of older tools, rewritten for this one by edits of their text, so that comments,
/// order and layout stay. In: a text and its values with their places. Out: the text with its
/// edits, and what was done.
@NullMarked
package exfig.config.migrate;

import org.jspecify.annotations.NullMarked;
