package exfig.raster;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import exfig.plan.ConversionException;
import java.awt.image.BufferedImage;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// Encodes HEIC and AVIF with libheif, through its C interface (libheif/heif.h, 1.12 and later).
/// Safe for use by many threads.
@SuppressWarnings("restricted") // Calling C is what this is for.
final class LibHeif {
    private static final int RGB = 1;
    private static final int INTERLEAVED_RGB = 10;
    private static final int INTERLEAVED_RGBA = 11;
    private static final int INTERLEAVED = 10;
    private static final short MATRIX_OF_RGB = 0;
    private static final short PRIMARIES_OF_SRGB = 1;
    private static final short TRANSFER_OF_SRGB = 13;
    /// `output_nclx_profile` in `heif_encoding_options`, there since version 4 of the structure.
    private static final long PROFILE_OFFSET = 8;

    /// `macOS_compatibility_workaround_no_nclx_profile`, which would leave the profile out of the file.
    private static final long OMITS_PROFILE_OFFSET = 16;

    private static final long OPTIONS_BYTES = 17;
    /// `full_range_flag` in `heif_color_profile_nclx`, behind a byte and three enumerations.
    private static final long FULL_RANGE_OFFSET = 16;

    private static final long PROFILE_BYTES = 17;
    private static final int PROFILE_VERSION = 4;

    private final HeifLibrary heif;
    private final Codec codec;

    private LibHeif(HeifLibrary heif, Codec codec) {
        this.heif = heif;
        this.codec = codec;
    }

    /// What is in a file, by its number in libheif.
    enum Codec {
        HEVC(1, "HEIC", "an HEVC encoder (x265)"),
        AV1(4, "AVIF", "an AV1 encoder (aom, rav1e or SVT-AV1)");

        private final int number;
        private final String format;
        private final String encoder;

        Codec(int number, String format, String encoder) {
            this.number = number;
            this.format = format;
            this.encoder = encoder;
        }
    }

    private static final class Holder {
        private static final Optional<HeifLibrary> LIBRARY = HeifLibrary.open();

        private Holder() {}
    }

    /// Why a format cannot be encoded here; empty when it can.
    static Optional<String> obstacle(Codec codec) {
        if (Holder.LIBRARY.isEmpty()) {
            return Optional.of(codec.format + " needs libheif, which this machine lacks");
        }
        return Holder.LIBRARY.get().hasEncoder(codec.number)
                ? Optional.empty()
                : Optional.of(codec.format + " needs " + codec.encoder + ", which this machine's libheif lacks");
    }

    /// @throws ConversionException when there is an [#obstacle]
    static LibHeif get(Codec codec) throws ConversionException {
        Optional<String> obstacle = obstacle(codec);
        if (obstacle.isPresent()) {
            throw new ConversionException(obstacle.get());
        }
        return new LibHeif(Holder.LIBRARY.orElseThrow(), codec);
    }

    /// @param picture `TYPE_INT_ARGB` or `TYPE_INT_RGB`
    /// @param quality 0 to 100, of the lossy form
    byte[] encode(BufferedImage picture, boolean lossless, int quality) throws ConversionException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment context = heif.address("heif_context_alloc");
            try {
                MemorySegment encoder = heif.out(
                        arena, out -> heif.status("heif_context_get_encoder_for_format", context, codec.number, out));
                try {
                    configure(arena, encoder, lossless, quality);
                    write(arena, context, encoder, picture, lossless);
                } finally {
                    heif.call("heif_encoder_release", encoder);
                }
                return heif.written(arena, context);
            } finally {
                heif.call("heif_context_free", context);
            }
        }
    }

    private void configure(Arena arena, MemorySegment encoder, boolean lossless, int quality)
            throws ConversionException {
        if (lossless) {
            heif.status("heif_encoder_set_lossless", encoder, 1);
            heif.status(
                    "heif_encoder_set_parameter_string",
                    encoder,
                    arena.allocateFrom("chroma"),
                    arena.allocateFrom("444"));
        } else {
            heif.status("heif_encoder_set_lossy_quality", encoder, quality);
        }
    }

    private void write(
            Arena arena, MemorySegment context, MemorySegment encoder, BufferedImage picture, boolean lossless)
            throws ConversionException {
        MemorySegment image = image(arena, picture);
        try {
            MemorySegment options = heif.address("heif_encoding_options_alloc");
            MemorySegment profile = heif.address("heif_nclx_color_profile_alloc");
            try {
                if (lossless) {
                    keepColors(image, options, profile);
                }
                MemorySegment handle = heif.out(
                        arena, out -> heif.status("heif_context_encode_image", context, image, encoder, options, out));
                heif.call("heif_image_handle_release", handle);
            } finally {
                heif.call("heif_nclx_color_profile_free", profile);
                heif.call("heif_encoding_options_free", options);
            }
        } finally {
            heif.call("heif_image_release", image);
        }
    }

    /// Says that the three planes are green, blue and red as they are, which the usual change to
    /// brightness and color differences would round.
    private void keepColors(MemorySegment image, MemorySegment options, MemorySegment profile)
            throws ConversionException {
        MemorySegment fields = options.reinterpret(OPTIONS_BYTES);
        if (fields.get(JAVA_BYTE, 0) < PROFILE_VERSION) {
            throw new ConversionException("Lossless " + codec.format + " needs a newer libheif (1.12 or later)");
        }
        heif.status("heif_nclx_color_profile_set_matrix_coefficients", profile, MATRIX_OF_RGB);
        heif.status("heif_nclx_color_profile_set_color_primaries", profile, PRIMARIES_OF_SRGB);
        heif.status("heif_nclx_color_profile_set_transfer_characteristics", profile, TRANSFER_OF_SRGB);
        profile.reinterpret(PROFILE_BYTES).set(JAVA_BYTE, FULL_RANGE_OFFSET, (byte) 1);
        fields.set(ADDRESS, PROFILE_OFFSET, profile);
        fields.set(JAVA_BYTE, OMITS_PROFILE_OFFSET, (byte) 0);
        // libheif 1.15 goes by the image's profile alone, whatever the options say.
        heif.status("heif_image_set_nclx_color_profile", image, profile);
    }

    private MemorySegment image(Arena arena, BufferedImage picture) throws ConversionException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean alpha = picture.getColorModel().hasAlpha();
        MemorySegment image = heif.out(
                arena,
                out -> heif.status(
                        "heif_image_create", width, height, RGB, alpha ? INTERLEAVED_RGBA : INTERLEAVED_RGB, out));
        heif.status("heif_image_add_plane", image, INTERLEAVED, width, height, 8);
        MemorySegment stride = arena.allocate(JAVA_INT);
        MemorySegment plane = heif.address("heif_image_get_plane", image, INTERLEAVED, stride);
        int rowBytes = stride.get(JAVA_INT, 0);
        copy(picture, plane.reinterpret((long) rowBytes * height), rowBytes, alpha ? 4 : 3);
        return image;
    }

    private static void copy(BufferedImage picture, MemorySegment plane, int rowBytes, int channels) {
        int width = picture.getWidth();
        int[] argb = new int[width];
        byte[] row = new byte[width * channels];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, argb, 0, width);
            for (int x = 0; x < width; x++) {
                row[x * channels] = (byte) (argb[x] >> 16);
                row[x * channels + 1] = (byte) (argb[x] >> 8);
                row[x * channels + 2] = (byte) argb[x];
                if (channels == 4) {
                    row[x * channels + 3] = (byte) (argb[x] >>> 24);
                }
            }
            MemorySegment.copy(row, 0, plane, JAVA_BYTE, (long) y * rowBytes, row.length);
        }
    }
}
