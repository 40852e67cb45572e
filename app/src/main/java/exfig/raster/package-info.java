/// Pixels: encoding and converting of raster files. Knows no platform.
@NullMarked
package exfig.raster;

import org.jspecify.annotations.NullMarked;
