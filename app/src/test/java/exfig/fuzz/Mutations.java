package exfig.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Damaged copies of sound inputs, the same ones in every run. The short form of a fuzzer.
public final class Mutations {
    private static final long SEED = 20261123;

    private Mutations() {}

    /// Hands `count` inputs to a property: each seed as it is, then copies with one to six damages each.
    ///
    /// @param words what is spliced in besides single bytes
    public static void forEach(List<byte[]> seeds, List<String> words, int count, Consumer<byte[]> property) {
        seeds.forEach(property);
        Random random = new Random(SEED);
        for (int i = 0; i < count; i++) {
            byte[] input = seeds.get(random.nextInt(seeds.size()));
            for (int damages = 1 + random.nextInt(6); damages > 0; damages--) {
                input = damaged(input, words, random);
            }
            property.accept(input);
        }
    }

    /// The bytes of texts in UTF-8; a lone surrogate becomes `?`.
    public static List<byte[]> bytes(String... texts) {
        return List.of(texts).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] damaged(byte[] input, List<String> words, Random random) {
        int start = random.nextInt(input.length + 1);
        int end = start + random.nextInt(Math.min(24, input.length - start) + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(input, 0, start);
        switch (random.nextInt(6)) {
            case 0 -> out.write(random.nextInt(256));
            case 1, 2 -> out.writeBytes(words.get(random.nextInt(words.size())).getBytes(StandardCharsets.UTF_8));
            case 3 -> {
                out.write(input, start, end - start);
                out.write(input, start, end - start);
            }
            case 4 -> {
                int from = random.nextInt(input.length + 1);
                out.write(input, from, random.nextInt(input.length - from + 1));
            }
            default -> {}
        }
        out.write(input, end, input.length - end);
        return out.toByteArray();
    }
}
