/// The program: from `exfig.yaml` to files in the user's project.
module exfig {
    requires static org.jspecify;
    requires exfig.client;
    requires exfig.simulator;
    requires info.picocli;
    requires org.snakeyaml.engine;
    requires io.pebbletemplates;
    requires com.anyascii;
    requires io.modelcontextprotocol.sdk.mcp.core;
    requires com.github.weisj.jsvg;
    requires org.apache.pdfbox;
    // The one above has no module description that could say that it needs this.
    requires org.apache.commons.logging;
    requires java.desktop;
    requires java.xml;

    provides com.github.weisj.jsvg.logging.LogManager with
            exfig.raster.SilentLogs;

    opens exfig.command to
            info.picocli;
}
