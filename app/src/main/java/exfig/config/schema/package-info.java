/// The JSON Schema of configuration files, for editors: made from the table of keys that the reader
/// uses, so that the two cannot differ.
@NullMarked
package exfig.config.schema;

import org.jspecify.annotations.NullMarked;
