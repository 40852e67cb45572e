/// The Figma REST API: one method an endpoint, tiers, failures as facts. Holds the token and sends it to the
/// API host only.
@NullMarked
package exfig.figma;

import org.jspecify.annotations.NullMarked;
