/// Whether, how fast and until when: retry, backoff, rate limiter, deadline. No HTTP, no Figma; time, sleeping and
/// randomness are constructor parameters.
@NullMarked
package exfig.resilience;

import org.jspecify.annotations.NullMarked;
