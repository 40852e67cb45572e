/// Everything that talks to the network: resilience, HTTP, and the Figma REST API.
///
/// This module alone may open connections. It knows Figma and nothing of exporting.
module exfig.client {
    requires static transitive org.jspecify;
    requires java.net.http;
    requires transitive tools.jackson.core;

    exports exfig.resilience;
    exports exfig.http;
    exports exfig.figma;
    exports exfig.figma.id;
    exports exfig.figma.wire;
}
