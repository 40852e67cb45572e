/// Figma's REST API: routes, credentials, limits, both error families, and one class for each group of endpoints.
///
/// In: an [exfig.simulator.http.HttpRequest]. Out: the answer that Figma would give about the same document,
/// byte for byte in key order. [exfig.simulator.api.ApiHandler] is the way in.
@NullMarked
package exfig.simulator.api;

import org.jspecify.annotations.NullMarked;
