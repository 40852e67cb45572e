/// One Figma file as the simulator sees it: the body of GET file, and everything that can be derived from it.
///
/// In: a parsed body. Out: nodes by id, cut or filtered bodies, published items. The API's endpoints call it.
@NullMarked
package exfig.simulator.document;

import org.jspecify.annotations.NullMarked;
