/// What an interrupted run leaves for the one that continues it: a checkpoint in the working directory that
/// says which run it was, and a folder in the store with the answers and addresses that it had. In: a config's
/// digest and the time. Out: a run's memory, fresh or continued.
@NullMarked
package exfig.checkpoint;

import org.jspecify.annotations.NullMarked;
