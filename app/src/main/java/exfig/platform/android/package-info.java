/// Resources, vector drawables and Kotlin for Android. In: assets and settings. Out: planned files. Sees no other
/// platform.
@NullMarked
package exfig.platform.android;

import org.jspecify.annotations.NullMarked;
