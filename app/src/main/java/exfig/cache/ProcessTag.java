package exfig.cache;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which process made a temporary file, as part of the file's name: `<pid>-<start>`.
///
/// The start tells a process from a later one with the same number; in containers every process is number 1.
///
/// @param pid the number of the process
/// @param startMillis when it started, milliseconds since 1970; 0 where the system does not tell
public record ProcessTag(long pid, long startMillis) {
    private static final Pattern TEXT = Pattern.compile("(?<![0-9])([0-9]{1,18})-([0-9]{1,18})(?![0-9])");
    /// Linux derives the start from the boot time, which moves a little whenever the clock is corrected.
    private static final long TOLERANCE_MILLIS = 2000;

    /// This process.
    public static ProcessTag current() {
        return of(ProcessHandle.current());
    }

    private static ProcessTag of(ProcessHandle process) {
        return new ProcessTag(
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /// The tag inside a file's name; empty when there is none.
    public static Optional<ProcessTag> in(String fileName) {
        Matcher tag = TEXT.matcher(fileName);
        return tag.find()
                ? Optional.of(new ProcessTag(Long.parseLong(tag.group(1)), Long.parseLong(tag.group(2))))
                : Optional.empty();
    }

    /// Whether the process runs now, as far as this process can see: others in other containers look dead.
    public boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(ProcessTag::of)
                .filter(now -> Math.abs(now.startMillis - startMillis) <= TOLERANCE_MILLIS)
                .isPresent();
    }

    @Override
    public String toString() {
        return pid + "-" + startMillis;
    }
}
