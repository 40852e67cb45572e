/// JSON as a tree that keeps what it read: member order, the digits of numbers, lone surrogates.
///
/// In: bytes of any nesting depth. Out: an immutable [Json] tree, and compact UTF-8 again. Everything in the
/// simulator that answers with JSON uses it. It is the simulator's own, so that a bug of the client's JSON
/// library cannot hide itself.
@NullMarked
package exfig.simulator.json;

import org.jspecify.annotations.NullMarked;
