package exfig.command;

import exfig.plan.ConversionException;
import exfig.raster.HeicEncoder;
import exfig.raster.HeicSettings;
import exfig.raster.WebpConversion;
import exfig.raster.WebpSettings;
import exfig.terminal.HumanNumbers;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The checks of `exfig doctor` that ask nobody: Java, disk, encoders, proxy, certificates.
final class DoctorMachine {
    private static final int LEAST_JAVA = 25;
    private static final long LEAST_BYTES = 50L << 20;
    private static final long FEW_BYTES = 1L << 30;

    private final Surroundings surroundings;

    DoctorMachine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java(Runtime.version().feature()));
        findings.add(disk("folder", Path.of("").toAbsolutePath(), "Start exfig where you may write."));
        findings.add(store());
        findings.add(webp());
        findings.add(heic());
        findings.add(proxy());
        findings.add(authorities());
        return findings;
    }

    static Finding java(int version) {
        return version >= LEAST_JAVA
                ? Finding.ok("java", "Java " + version)
                : Finding.fail(
                        "java", "Java " + version + " is too old", "Install Java " + LEAST_JAVA + ".", ExitCode.OTHER);
    }

    private Finding store() {
        try {
            StoreSettings settings = StoreSettings.of(surroundings);
            return disk("store", settings.path().toAbsolutePath(), "Name a folder with EXFIG_CACHE_DIR.");
        } catch (UsageException e) {
            return Finding.fail("store", e);
        }
    }

    /// Whether files can be written to a folder and renamed there at a stroke, as every commit does.
    static Finding disk(String check, Path folder, String advice) {
        try {
            Files.createDirectories(folder);
            Path first = Files.createTempFile(folder, ".exfig-doctor-", ".tmp");
            Path second = first.resolveSibling(first.getFileName() + ".moved");
            try {
                Files.write(first, new byte[] {1});
                Files.move(first, second, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(first);
                Files.deleteIfExists(second);
            }
            return space(check, folder, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName().replaceAll("Exception$", "");
            return Finding.fail(check, folder + " cannot be written to: " + reason, advice, ExitCode.USAGE);
        }
    }

    static Finding space(String check, Path folder, long bytes) {
        String sentence = folder + ": writable, atomic rename, " + HumanNumbers.bytes(bytes) + " free";
        String advice = "Make room: exfig cache clean empties the store of renders.";
        if (bytes < LEAST_BYTES) {
            return Finding.fail(check, sentence, advice, ExitCode.USAGE);
        }
        return bytes < FEW_BYTES ? Finding.warn(check, sentence, advice) : Finding.ok(check, sentence);
    }

    // The encoder is a native library: only encoding tells whether it loads here.
    private static Finding webp() {
        try {
            new WebpConversion(WebpSettings.DEFAULT).encode(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB));
            return Finding.ok("webp", "WebP can be written");
        } catch (ConversionException | LinkageError e) {
            return Finding.warn(
                    "webp",
                    "WebP cannot be written: " + e.getMessage(),
                    "Use format: png, or a machine that libwebp is built for (Linux, macOS, Windows on x64 and ARM).");
        }
    }

    private static Finding heic() {
        return new HeicEncoder(HeicSettings.DEFAULT)
                .obstacle()
                .map(
                        obstacle -> Finding.warn(
                                "heic",
                                obstacle,
                                "Needed for outputFormat: heic only. Debian: libheif1 and libheif-plugin-x265; Homebrew: libheif."))
                .orElseGet(() -> Finding.ok("heic", "HEIC can be written (libheif)"));
    }

    private Finding proxy() {
        String proxies = Stream.of("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
                .flatMap(name -> either(name).map(value -> name + "=" + withoutPassword(value)).stream())
                .collect(Collectors.joining(", "));
        return Finding.ok("proxy", proxies.isEmpty() ? "none" : proxies);
    }

    /// The lower-case twin wins, as with curl.
    private Optional<String> either(String name) {
        return surroundings.variable(name.toLowerCase(Locale.ROOT)).or(() -> surroundings.variable(name));
    }

    private static String withoutPassword(String proxy) {
        try {
            String user = URI.create(proxy).getRawUserInfo();
            return user == null ? proxy.replaceAll("^[^/@]*@", "***@") : proxy.replace(user + "@", "***@");
        } catch (IllegalArgumentException _) {
            return proxy.replaceAll("//[^/]*@", "//***@");
        }
    }

    private Finding authorities() {
        return Finding.ok(
                "authorities",
                surroundings
                        .variable("EXFIG_CA_BUNDLE")
                        .map(file -> "those of Java and of " + file)
                        .orElse("those of Java"));
    }
}
