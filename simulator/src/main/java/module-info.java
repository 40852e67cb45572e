/// A local Figma: its REST API and an asset host on loopback, computed from one document.
///
/// It uses the JDK only and shares no code with the client, so that a wrong reading of the API fails a test.
module exfig.simulator {
    requires static transitive org.jspecify;
    requires java.desktop;

    exports exfig.simulator;
    exports exfig.simulator.json;
    exports exfig.simulator.library;
    exports exfig.simulator.render;
    exports exfig.simulator.scenario;
}
