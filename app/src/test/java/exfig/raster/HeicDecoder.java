package exfig.raster;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.awt.image.BufferedImage;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads HEIC with libheif, on a way of its own.
@SuppressWarnings("restricted") // Calling C is what this is for.
final class HeicDecoder {
    private static final MemoryLayout ADDRESS = ValueLayout.ADDRESS;
    private static final MemoryLayout STATUS = MemoryLayout.structLayout(JAVA_INT, JAVA_INT, ValueLayout.ADDRESS);
    private static final int RGB = 1;
    private static final int RGBA = 11;
    private static final int INTERLEAVED = 10;

    private final SymbolLookup library;
    private final Arena arena;

    private HeicDecoder(SymbolLookup library, Arena arena) {
        this.library = library;
        this.arena = arena;
    }

    static BufferedImage decode(byte[] file) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup library = Stream.of("libheif.so.1", "libheif.1.dylib", "/opt/homebrew/lib/libheif.1.dylib")
                    .flatMap(name -> open(name).stream())
                    .findFirst()
                    .orElseThrow();
            return new HeicDecoder(library, arena).read(file);
        }
    }

    private static Optional<SymbolLookup> open(String name) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private BufferedImage read(byte[] file) throws Throwable {
        MemorySegment bytes = arena.allocate(file.length);
        MemorySegment.copy(file, 0, bytes, JAVA_BYTE, 0, file.length);
        MemorySegment context = (MemorySegment) call("heif_context_alloc", ADDRESS, List.of());
        status("heif_context_read_from_memory", context, bytes, (long) file.length, MemorySegment.NULL);
        MemorySegment handle = out("heif_context_get_primary_image_handle", context);
        MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
        status("heif_decode_image", handle, place, RGB, RGBA, MemorySegment.NULL);
        MemorySegment image = place.get(ValueLayout.ADDRESS, 0);
        int width = (int) call("heif_image_handle_get_width", JAVA_INT, List.of(handle));
        int height = (int) call("heif_image_handle_get_height", JAVA_INT, List.of(handle));
        MemorySegment stride = arena.allocate(JAVA_INT);
        MemorySegment plane =
                (MemorySegment) call("heif_image_get_plane_readonly", ADDRESS, List.of(image, INTERLEAVED, stride));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        MemorySegment pixels = plane.reinterpret((long) stride.get(JAVA_INT, 0) * height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                long at = (long) y * stride.get(JAVA_INT, 0) + 4L * x;
                picture.setRGB(
                        x,
                        y,
                        channel(pixels, at + 3) << 24
                                | channel(pixels, at) << 16
                                | channel(pixels, at + 1) << 8
                                | channel(pixels, at + 2));
            }
        }
        return picture;
    }

    private static int channel(MemorySegment pixels, long at) {
        return pixels.get(JAVA_BYTE, at) & 0xFF;
    }

    private MemorySegment out(String function, Object argument) throws Throwable {
        MemorySegment place = arena.allocate(ValueLayout.ADDRESS);
        status(function, argument, place);
        return place.get(ValueLayout.ADDRESS, 0);
    }

    private void status(String function, Object... arguments) throws Throwable {
        MemorySegment status = (MemorySegment) call(function, STATUS, Arrays.asList(arguments));
        if (status.get(JAVA_INT, 0) != 0) {
            throw new AssertionError(function + ": "
                    + status.get(ValueLayout.ADDRESS, 8).reinterpret(200).getString(0));
        }
    }

    private Object call(String function, MemoryLayout result, List<?> arguments) throws Throwable {
        MemoryLayout[] layouts = arguments.stream()
                .map(argument -> switch (argument) {
                    case Integer _ -> JAVA_INT;
                    case Long _ -> ValueLayout.JAVA_LONG;
                    default -> ADDRESS;
                })
                .toArray(MemoryLayout[]::new);
        List<Object> all = new ArrayList<>(arguments);
        if (result == STATUS) {
            all.addFirst((SegmentAllocator) arena);
        }
        return Linker.nativeLinker()
                .downcallHandle(library.findOrThrow(function), FunctionDescriptor.of(result, layouts))
                .invokeWithArguments(all);
    }
}
