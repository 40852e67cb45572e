/// The content-addressed store of verified renders and its index; bytes enter only after verification. Safe for
/// several processes.
@NullMarked
package exfig.cache;

import org.jspecify.annotations.NullMarked;
