// What Compose has on Android only, with the same signatures.
@file:JvmName("AndroidFonts")

package androidx.compose.ui.text.font

fun Font(resId: Int, weight: FontWeight = FontWeight.Normal, style: FontStyle = FontStyle.Normal): Font =
    throw UnsupportedOperationException("$resId $weight $style")
