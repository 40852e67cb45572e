/// What happened during a run, as typed facts for whoever shows it: terminal, report, log. Stages raise events;
/// they never word them for people.
@NullMarked
package exfig.event;

import org.jspecify.annotations.NullMarked;
