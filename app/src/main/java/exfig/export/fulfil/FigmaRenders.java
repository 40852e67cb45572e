package exfig.export.fulfil;

import exfig.figma.FigmaClient;
import exfig.figma.IdBatches;
import exfig.figma.ImageFormat;
import exfig.figma.ImageQuery;
import exfig.figma.ImagesAnswer;
import exfig.plan.RenderFormat;
import exfig.resilience.Deadline;
import java.util.List;

/// Figma's own renderer, by its images endpoint.
public final class FigmaRenders implements RenderSource {
    private final FigmaClient client;

    /// @param client asks and pays
    public FigmaRenders(FigmaClient client) {
        this.client = client;
    }

    @Override
    public List<RenderBatch> cut(RenderBatch group) {
        return IdBatches.cut(group.file(), query(group), group.nodes()).stream()
                .map(group::with)
                .toList();
    }

    @Override
    public Located locate(RenderBatch batch, Deadline deadline) throws InterruptedException {
        ImagesAnswer answer = client.images(batch.file(), query(batch), batch.nodes(), deadline);
        return new Located(answer.urls(), answer.withoutRender());
    }

    private static ImageQuery query(RenderBatch batch) {
        return ImageQuery.of(format(batch.format()), batch.scale());
    }

    private static ImageFormat format(RenderFormat format) {
        return switch (format) {
            case SVG -> ImageFormat.SVG;
            case PDF -> ImageFormat.PDF;
            case PNG -> ImageFormat.PNG;
            case JPG -> ImageFormat.JPG;
        };
    }
}
