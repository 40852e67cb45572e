/// The program as a server of the Model Context Protocol: tools that run its commands, and pages to
/// read. Knows the protocol, and of the program only what it is given.
@NullMarked
package exfig.mcp;

import org.jspecify.annotations.NullMarked;
