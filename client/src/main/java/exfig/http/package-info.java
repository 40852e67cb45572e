/// Bytes over the network: one transport over java.net.http with streaming, stall watchdog, gzip, proxies and
/// private CAs. Retries are not decided here.
@NullMarked
package exfig.http;

import org.jspecify.annotations.NullMarked;
