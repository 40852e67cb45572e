/// Concurrency with an end: a bounded, interruptible group of virtual threads. In: blocking code. Out: its
/// results, in order. Everything blocks; nothing returns a future. JDK only.
@NullMarked
package exfig.concurrent;

import org.jspecify.annotations.NullMarked;
