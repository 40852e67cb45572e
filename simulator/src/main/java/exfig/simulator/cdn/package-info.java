/// The asset host: addresses without credentials that expire, and the bytes behind them.
///
/// In: pictures that the API has announced. Out: their bytes, drawn again for each download, so that memory
/// holds a small key a picture and not its bytes.
@NullMarked
package exfig.simulator.cdn;

import org.jspecify.annotations.NullMarked;
