/// SVG to Android's VectorDrawable XML. In: the bytes of an SVG document. Out: the bytes of a drawable resource
/// and what it could not express. Called through [exfig.plan.Conversion]; pure.
@NullMarked
package exfig.platform.android.vector;

import org.jspecify.annotations.NullMarked;
