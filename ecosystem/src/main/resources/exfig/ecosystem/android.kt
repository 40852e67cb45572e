// What Compose has on Android only, with the same signatures.
@file:JvmName("AndroidOnly")

package androidx.compose.ui.res

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.painter.Painter

@Composable
fun painterResource(id: Int): Painter = throw UnsupportedOperationException("$id")

@Composable
@ReadOnlyComposable
fun colorResource(id: Int): Color = throw UnsupportedOperationException("$id")
