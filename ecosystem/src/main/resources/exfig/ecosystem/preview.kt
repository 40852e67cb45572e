// What Compose has on Android only, with the same signature.
package androidx.compose.ui.tooling.preview

annotation class Preview(val showBackground: Boolean = false)
