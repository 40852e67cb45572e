/// One config exported once: load, process, plan, fulfil, stage and commit, report. The only package that sees the
/// stages.
@NullMarked
package exfig.export;

import org.jspecify.annotations.NullMarked;
