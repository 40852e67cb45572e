/// SVG text to a resolved drawing: paths, paints, clips and groups in one coordinate system. In: the bytes of
/// an SVG document. Out: a [exfig.svg.Picture] with its losses. Styles, references, shapes and units are gone
/// by then. Knows no platform; JDK only; reads no network and no file. Rules from SVG 1.1 and SVG 2 (W3C).
@NullMarked
package exfig.svg;

import org.jspecify.annotations.NullMarked;
