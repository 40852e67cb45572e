package exfig.platform;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The templates of generated text, in Pebble's syntax: the built-in ones, each of which a file of the same
/// name in the user's folder replaces.
///
/// Strict and closed: an unknown variable is an error, nothing is escaped, no method of any object
/// can be called, and a text ends at [#LARGEST_TEXT_CHARS]. A model holds maps, lists, strings and
/// numbers; the comment at the head of each built-in template lists its variables. Everything is
/// read at creation, so that rendering is a pure function. Safe for use by many threads.
public final class Templates {
    /// Characters of one generated text; more is refused as a runaway template.
    public static final int LARGEST_TEXT_CHARS = 32 << 20;

    /// The built-in templates, as `<platform>/<file>`; a file of the user's folder goes by the second part.
    public static final List<String> NAMES = List.of(
            "android/CodeConnect.figma.kt.peb",
            "android/Colors.kt.peb",
            "android/Icons.kt.peb",
            "android/Typography.kt.peb",
            "android/colors.xml.peb",
            "android/header.kt.peb",
            "android/header.xml.peb",
            "android/typography.xml.peb",
            "flutter/colors.dart.peb",
            "flutter/header.dart.peb",
            "flutter/icons.dart.peb",
            "flutter/images.dart.peb",
            "ios/Bundle+extension.swift.peb",
            "ios/BundleProvider.swift.peb",
            "ios/CodeConnect.figma.swift.peb",
            "ios/Color+extension.swift.peb",
            "ios/Font+extension.swift.peb",
            "ios/Image+extension.swift.peb",
            "ios/Label.swift.peb",
            "ios/LabelStyle+extension.swift.peb",
            "ios/LabelStyle.swift.peb",
            "ios/UIColor+extension.swift.peb",
            "ios/UIFont+extension.swift.peb",
            "ios/UIImage+extension.swift.peb",
            "ios/header.swift.peb",
            "web/Icon.tsx.peb",
            "web/IconIndex.ts.peb",
            "web/IconTypes.ts.peb",
            "web/Image.tsx.peb",
            "web/ImageIndex.ts.peb",
            "web/ImageTypes.ts.peb",
            "web/header.css.peb",
            "web/header.ts.peb",
            "web/theme.css.peb",
            "web/typography.css.peb",
            "web/variables.ts.peb");

    private static final String SUFFIX = ".peb";
    private final PebbleEngine engine;
    private final Map<String, String> origins = new HashMap<>();
    private final Set<String> own;

    private Templates(Map<String, String> own, String folder) {
        this.own = Set.copyOf(own.keySet());
        MemoryLoader loader = new MemoryLoader();
        own.forEach((file, text) -> {
            loader.addTemplate(file, text);
            origins.put(file, Path.of(folder, file).toString());
        });
        for (String name : NAMES) {
            String file = name.substring(name.indexOf('/') + 1);
            String replacement = own.get(file);
            loader.addTemplate(name, replacement == null ? builtIn(name) : replacement);
            origins.put(name, replacement == null ? name : Path.of(folder, file).toString());
        }
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .autoEscaping(false)
                .newLineTrimming(false)
                .defaultLocale(Locale.ROOT)
                .maxRenderedSize(LARGEST_TEXT_CHARS)
                .methodAccessValidator((_, _) -> false)
                .build();
    }

    /// The built-in templates alone.
    public static Templates builtIn() {
        return new Templates(Map.of(), "");
    }

    /// The built-in templates, file by file replaced by the `.peb` files directly in a folder. Its
    /// other `.peb` files can be included by their names.
    ///
    /// @throws TemplateException when the folder or one of its templates cannot be read as UTF-8
    public static Templates overriddenBy(Path folder) {
        Map<String, String> own = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                own.put(Objects.requireNonNull(file.getFileName()).toString(), read(file));
            }
        } catch (IOException e) {
            throw new TemplateException(new TemplateProblem(folder.toString(), 0, "the folder cannot be read"), e);
        }
        return new Templates(own, folder.toString());
    }

    /// The first of the user's templates, by name, that is not well-formed.
    public Optional<TemplateProblem> fault() {
        for (String file : new TreeSet<>(own)) {
            try {
                engine.getTemplate(file);
            } catch (PebbleException e) {
                return Optional.of(problem(file, e));
            }
        }
        return Optional.empty();
    }

    /// The text that a template makes of a model.
    ///
    /// @param name one of [#NAMES]
    /// @param model maps, lists, strings and numbers
    /// @throws TemplateException when the template has a fault or uses a variable that the model lacks
    public String render(String name, Map<String, Object> model) {
        StringWriter text = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(text, model);
        } catch (PebbleException e) {
            throw new TemplateException(problem(name, e), e);
        } catch (IOException e) {
            throw new TemplateException(new TemplateProblem(origin(name), 0, String.valueOf(e.getMessage())), e);
        }
        return text.toString();
    }

    private TemplateProblem problem(String rendered, PebbleException e) {
        String file = e.getFileName() == null ? rendered : e.getFileName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        return new TemplateProblem(origin(file), line, String.valueOf(e.getPebbleMessage()));
    }

    private String origin(String name) {
        return origins.getOrDefault(name, name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new TemplateException(new TemplateProblem(file.toString(), 0, "the file is not UTF-8 text"), e);
        } catch (IOException e) {
            throw new TemplateException(new TemplateProblem(file.toString(), 0, "the file cannot be read"), e);
        }
    }

    private static String builtIn(String name) {
        try (InputStream resource = Templates.class.getResourceAsStream("/exfig/templates/" + name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
