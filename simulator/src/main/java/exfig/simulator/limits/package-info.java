/// Figma's rate limits: a leaky bucket for each token and tier, sized by the plan (section 5 of the API notes).
///
/// In: a token and an endpoint. Out: a permit, or how long until the next one. The API asks before each metered
/// request.
@NullMarked
package exfig.simulator.limits;

import org.jspecify.annotations.NullMarked;
