package exfig.svg;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the size and the coordinate system of a document and resolves its elements.
final class DocumentResolver {
    /// A document that gives no size at all is an icon of the usual size.
    private static final double DEFAULT_SIZE = 24;

    private DocumentResolver() {}

    static Picture resolve(XmlElement root) throws SvgException {
        Document document = new Document(root);
        Optional<Box> viewBox = Viewport.viewBox(root);
        Optional<Double> givenWidth = size(root, "width");
        Optional<Double> givenHeight = size(root, "height");
        double width = givenWidth.orElseGet(() -> viewBox.map(box -> givenHeight
                        .map(height -> height * box.width() / box.height())
                        .orElse(box.width()))
                .orElse(givenHeight.orElse(DEFAULT_SIZE)));
        double height = givenHeight.orElseGet(
                () -> viewBox.map(box -> width * box.height() / box.width()).orElse(givenWidth.orElse(DEFAULT_SIZE)));
        Box box = viewBox.orElse(Box.of(0, 0, width, height));

        // Platforms stretch the viewport to the size, so it takes the size's ratio and the box is placed inside.
        Viewport.Fit fit = Viewport.Fit.of(root);
        Matrix toSize = Viewport.fitted(box, Box.of(0, 0, width, height), fit);
        double viewportWidth = width / toSize.a();
        double viewportHeight = height / toSize.d();
        for (double extent : new double[] {width, height, viewportWidth, viewportHeight}) {
            if (!(extent >= 0.001 && extent <= 1e7)) {
                throw new SvgException("the document's size is out of range: 0.001 to 10,000,000 units");
            }
        }
        Matrix toViewport = Matrix.scaling(1 / toSize.a(), 1 / toSize.d()).times(toSize);

        Frame frame = new Frame(toViewport, Style.INITIAL, box.width(), box.height(), Set.of());
        List<PictureElement> elements = new ElementResolver(document).root(root, frame);
        return new Picture(
                width,
                height,
                viewportWidth,
                viewportHeight,
                elements,
                document.losses().sentences());
    }

    private static Optional<Double> size(XmlElement root, String name) {
        return root.attribute(name)
                .filter(text -> !text.endsWith("%"))
                .flatMap(text -> Length.parse(text, 0))
                .filter(value -> value > 0 && Double.isFinite(value));
    }
}
