package exfig.command;

import exfig.asset.AssetKind;
import exfig.cache.ProcessTag;
import exfig.cache.StoredBytes;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.gallery.GalleryFile;
import exfig.gallery.GalleryPage;
import exfig.gallery.KindRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;

/// From what exports have recorded to a page on the disk.
final class GalleryWriting {
    private final Path store;

    /// @param store the folder of the store
    GalleryWriting(Path store) {
        this.store = store;
    }

    /// Writes the page; folders are made.
    ///
    /// @param config the configuration that exported, from the working directory as now
    /// @param diff whether it is about changes alone
    /// @return the page, which can tell what is on it
    /// @throws ExportException when nothing was exported, or the file cannot be written
    GalleryPage write(Path config, Path file, boolean diff) {
        Map<AssetKind, KindRecord> records = read(config);
        if (records.isEmpty()) {
            throw new ExportException(new ExportFailure.NothingExported(config.toString()));
        }
        GalleryPage page = new GalleryPage(String.valueOf(config.getFileName()), records, new StoredBytes(store)::find);
        write(page, file, diff);
        return page;
    }

    private Map<AssetKind, KindRecord> read(Path config) {
        try {
            return new GalleryFile(store, Path.of(""), config).read();
        } catch (IOException e) {
            throw new ExportException(new ExportFailure.NothingExported(config.toString()), e);
        }
    }

    // Beside its place first, so that nobody opens half a page, and an old one stays if the disk is full.
    private static void write(GalleryPage page, Path file, boolean diff) {
        Path whole = file.toAbsolutePath();
        Path half = whole.resolveSibling(whole.getFileName() + "." + ProcessTag.current() + ".tmp");
        try {
            if (Files.isDirectory(whole)) {
                throw new FileSystemException(file.toString(), null, "a folder");
            }
            Files.createDirectories(Objects.requireNonNull(whole.getParent(), "a file lies in a folder"));
            try {
                try (OutputStream out = Files.newOutputStream(half)) {
                    if (diff) {
                        page.writeChanges(out);
                    } else {
                        page.write(out);
                    }
                }
                Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new ExportException(
                    new ExportFailure.Unwritable(
                            file,
                            Files.isDirectory(whole)
                                    ? "it is a folder"
                                    : e.getClass().getSimpleName().replaceAll("Exception$", "")),
                    e);
        }
    }
}
