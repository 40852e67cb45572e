/// An HTTP/1.1 server on raw sockets, one virtual thread a connection, whose answers can be damaged byte by byte.
///
/// In: bytes of any kind, garbage included. Out: an [exfig.simulator.http.HttpRequest] for a handler, and its
/// [exfig.simulator.http.Answer] on the wire. It knows nothing of Figma. The API, the asset host and the
/// control port each run one.
@NullMarked
package exfig.simulator.http;

import org.jspecify.annotations.NullMarked;
