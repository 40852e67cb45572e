/// From raw assets to named assets: filter, pair appearances, rename, validate, sort. Pure.
@NullMarked
package exfig.export.process;

import org.jspecify.annotations.NullMarked;
