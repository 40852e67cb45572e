package exfig.raster;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import exfig.plan.ConversionException;
import java.io.ByteArrayOutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The functions of libheif by their names, and its conventions: errors as a structure by value,
/// results through pointers.
@SuppressWarnings("restricted") // Calling C is what this is for.
final class HeifLibrary {
    private static final List<String> NAMES = List.of(
            "libheif.so.1",
            "libheif.so",
            "libheif.1.dylib",
            "/opt/homebrew/lib/libheif.1.dylib",
            "/usr/local/lib/libheif.1.dylib",
            "heif.dll",
            "libheif.dll");

    private static final StructLayout ERROR =
            MemoryLayout.structLayout(JAVA_INT.withName("code"), JAVA_INT.withName("subcode"), ADDRESS);
    private static final long MESSAGE_OFFSET = 8;
    private static final long LONGEST_MESSAGE = 500;

    private final SymbolLookup symbols;
    private final Map<String, MethodHandle> functions = new ConcurrentHashMap<>();

    private HeifLibrary(SymbolLookup symbols) {
        this.symbols = symbols;
    }

    /// The library of this machine, looked for where systems and package managers put it.
    static Optional<HeifLibrary> open() {
        for (String name : NAMES) {
            try {
                SymbolLookup symbols = SymbolLookup.libraryLookup(name, Arena.global());
                if (symbols.find("heif_context_alloc").isPresent()) {
                    return Optional.of(new HeifLibrary(symbols));
                }
            } catch (IllegalArgumentException _) {
                // Not here, or not under this name.
            }
        }
        return Optional.empty();
    }

    boolean hasEncoder(int format) {
        return invoke("heif_have_encoder_for_format", JAVA_INT, format) instanceof Integer found && found != 0;
    }

    /// Calls a function without a result.
    void call(String function, Object... arguments) {
        invoke(function, null, arguments);
    }

    /// Calls a function that gives an address.
    ///
    /// @throws ConversionException when it is null
    MemorySegment address(String function, Object... arguments) throws ConversionException {
        if (invoke(function, ADDRESS, arguments) instanceof MemorySegment address
                && !address.equals(MemorySegment.NULL)) {
            return address;
        }
        throw new ConversionException("The encoder has no memory left");
    }

    /// Calls a function that gives an error or the absence of one.
    ///
    /// @throws ConversionException with the library's words when it is one
    void status(String function, Object... arguments) throws ConversionException {
        if (invoke(function, ERROR, arguments) instanceof MemorySegment error && error.get(JAVA_INT, 0) != 0) {
            MemorySegment message = error.get(ADDRESS, MESSAGE_OFFSET);
            throw new ConversionException("The picture cannot be encoded"
                    + (message.equals(MemorySegment.NULL)
                            ? ""
                            : ": " + message.reinterpret(LONGEST_MESSAGE).getString(0)));
        }
    }

    /// The address that a function leaves where it is told to.
    MemorySegment out(Arena arena, Filling filling) throws ConversionException {
        MemorySegment place = arena.allocate(ADDRESS);
        filling.fill(place);
        return place.get(ADDRESS, 0);
    }

    /// Leaves an address in a place.
    @FunctionalInterface
    interface Filling {
        void fill(MemorySegment place) throws ConversionException;
    }

    /// The file that a context holds.
    byte[] written(Arena arena, MemorySegment context) throws ConversionException {
        Sink sink = new Sink(arena.allocate(ERROR), new ByteArrayOutputStream());
        MemorySegment writer = arena.allocate(MemoryLayout.structLayout(JAVA_LONG, ADDRESS));
        writer.set(JAVA_INT, 0, 1);
        writer.set(ADDRESS, JAVA_LONG.byteSize(), Linker.nativeLinker().upcallStub(sink.handle(), Sink.TYPE, arena));
        status("heif_context_write", context, writer, MemorySegment.NULL);
        return sink.bytes().toByteArray();
    }

    /// Takes the bytes of a file from libheif.
    private record Sink(MemorySegment success, ByteArrayOutputStream bytes) {
        static final FunctionDescriptor TYPE = FunctionDescriptor.of(ERROR, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS);

        MethodHandle handle() {
            try {
                return MethodHandles.lookup()
                        .bind(
                                this,
                                "take",
                                MethodType.methodType(
                                        MemorySegment.class,
                                        MemorySegment.class,
                                        MemorySegment.class,
                                        long.class,
                                        MemorySegment.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @SuppressWarnings({"unused", "UnusedMethod"}) // libheif calls it
        MemorySegment take(MemorySegment context, MemorySegment data, long size, MemorySegment user) {
            bytes.writeBytes(data.reinterpret(size).toArray(JAVA_BYTE));
            return success;
        }
    }

    private @Nullable Object invoke(String function, @Nullable MemoryLayout result, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        if (result instanceof StructLayout) {
            all.addFirst((SegmentAllocator) Arena.ofAuto()); // room for the structure
        }
        try {
            return functions
                    .computeIfAbsent(function, name -> link(name, result, arguments))
                    .invokeWithArguments(all);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(function, e); // C throws nothing
        }
    }

    private MethodHandle link(String function, @Nullable MemoryLayout result, Object... arguments) {
        MemoryLayout[] layouts =
                Arrays.stream(arguments).map(HeifLibrary::layout).toArray(MemoryLayout[]::new);
        FunctionDescriptor type =
                result == null ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(result, layouts);
        return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(function), type);
    }

    private static MemoryLayout layout(Object argument) {
        return switch (argument) {
            case MemorySegment _ -> ADDRESS;
            case Integer _ -> JAVA_INT;
            case Short _ -> JAVA_SHORT;
            default -> throw new IllegalArgumentException("not for C: " + argument);
        };
    }
}
