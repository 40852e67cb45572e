/// What Flutter projects need: Dart sources with colors and paths of assets, and the assets in
/// Flutter's layout of resolutions.
@NullMarked
package exfig.platform.flutter;

import org.jspecify.annotations.NullMarked;
