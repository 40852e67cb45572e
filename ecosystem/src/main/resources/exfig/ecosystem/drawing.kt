// Draws image vectors by Compose itself, for the tests.
package exfig.ecosystem.drawing

import androidx.compose.foundation.Image
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.rememberVectorPainter
import androidx.compose.ui.layout.ContentScale
import kotlin.math.roundToInt
import org.jetbrains.skia.EncodedImageFormat

fun png(vector: ImageVector, width: Int): ByteArray {
    val height = (width * vector.defaultHeight.value / vector.defaultWidth.value).roundToInt().coerceAtLeast(1)
    val scene = ImageComposeScene(width, height) {
        Image(rememberVectorPainter(vector), null, Modifier.fillMaxSize(), contentScale = ContentScale.FillBounds)
    }
    try {
        return scene.render().encodeToData(EncodedImageFormat.PNG)!!.bytes
    } finally {
        scene.close()
    }
}
