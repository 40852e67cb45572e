/// Asset catalogs and Swift for iOS. In: assets and settings. Out: planned files. Sees no other platform.
@NullMarked
package exfig.platform.ios;

import org.jspecify.annotations.NullMarked;
