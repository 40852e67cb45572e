/// A bounded, interruptible group of virtual threads, and permits. JDK only.
@NullMarked
package exfig.concurrent;

import org.jspecify.annotations.NullMarked;
