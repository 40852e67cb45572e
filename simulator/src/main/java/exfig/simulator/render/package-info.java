/// From one node to the bytes of its picture. [exfig.simulator.render.Renderer] is the seam: the API and the
/// asset host call it.
@NullMarked
package exfig.simulator.render;

import org.jspecify.annotations.NullMarked;
