package exfig.platform.ios;

import exfig.asset.FigmaComponent;
import java.util.List;

/// An image set that is in the catalog.
///
/// @param name of the set, which code looks up
record CatalogImage(String name, FigmaComponent component) {
    static List<String> names(List<CatalogImage> images) {
        return images.stream().map(CatalogImage::name).toList();
    }
}
