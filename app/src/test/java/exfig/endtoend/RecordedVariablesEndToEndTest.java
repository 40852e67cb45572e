package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Library;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import exfig.simulator.library.SyntheticLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every mode of every collection of a file, exported at once and compared with what [BruteForce]
/// finds in the same JSON.
///
/// `-Dexfig.variables=FOLDER` takes the recorded answers of `GET variables/local` in a folder as well.
class RecordedVariablesEndToEndTest {
    private static final String KEY = "VariablesOfManyModes";
    private static final int MODES = 27;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void madeUpVariables(long seed) throws Exception {
        JsonObject meta = madeUp(new Random(seed));

        int compared = compare(meta, Files.createDirectory(folder.resolve("made-up")));

        assertThat(compared).as("values").isGreaterThan(MODES * 20);
    }

    @Test
    void recordedVariables() throws Exception {
        String recorded = System.getProperty("exfig.variables", "");
        Assumptions.assumeFalse(recorded.isEmpty(), "-Dexfig.variables names no folder");
        try (Stream<Path> files = Files.walk(Path.of(recorded))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonObject answer = (JsonObject) Json.parse(Files.readAllBytes(file));
                String name = file.getFileName().toString();
                int compared =
                        compare(answer.object("meta").orElse(answer), Files.createDirectory(folder.resolve(name)));
                System.out.println(name + ": " + compared + " values compared");
                assertThat(compared).as(name).isPositive();
            }
        }
    }

    private int compare(JsonObject meta, Path project) throws Exception {
        BruteForce brute = new BruteForce(meta);
        StringBuilder entries = new StringBuilder();
        List<SortedMap<String, String>> expected = new ArrayList<>();
        for (String collection : brute.collections()) {
            for (String mode : brute.modes(collection)) {
                SortedMap<String, String> values = brute.values(collection, mode);
                if (!values.isEmpty()) {
                    entries.append("""
                                - tokensFileId: %s
                                  tokensCollectionName: '%s'
                                  lightModeName: '%s'
                                  xmlDisabled: true
                                  composePackageName: p
                                  colorKotlin: out/%d.txt
                            """.formatted(KEY, quoted(collection), quoted(mode), expected.size()));
                    expected.add(values);
                }
            }
        }
        Files.writeString(project.resolve("exfig.yaml"), """
                android:
                  templatesPath: templates
                  colors:
                """ + entries);
        Files.createDirectory(project.resolve("templates"));
        Files.writeString(
                project.resolve("templates/Colors.kt.peb"),
                "{% for color in colors %}{{ color.figmaName }}={{ color.lightHexRaw }}\n{% endfor %}");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new VariablesLibrary(meta)))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(project, simulator.apiUrl()).run("colors");
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(simulator.stats().apiRequests())
                    .as("one answer for all modes")
                    .isLessThanOrEqualTo(2);
        }
        int compared = 0;
        for (int i = 0; i < expected.size(); i++) {
            SortedMap<String, String> actual = new TreeMap<>();
            Files.readAllLines(project.resolve("out/" + i + ".txt")).stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line ->
                            actual.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
            assertThat(actual).as("entry " + i).isEqualTo(expected.get(i));
            compared += actual.size();
        }
        return compared;
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    /// Collections that point into one another, with what recorded files have: more modes than
    /// anyone would like, modes of equal names in several collections, aliases by id and by library
    /// key, aliases to nothing, circles, deleted variables, numbers among colors, colors with an
    /// opacity of their own.
    private static JsonObject madeUp(Random random) {
        List<List<String>> modes = List.of(
                Stream.iterate(0, i -> i + 1)
                        .limit(MODES)
                        .map(i -> "Brand " + i / 2 + (i % 2 == 0 ? " light" : " dark"))
                        .toList(),
                List.of("Value"),
                List.of("Brand 3 dark", "Brand 1 light", "Other"),
                List.of("Default", "Brand 0 dark"));
        JsonObject.Builder collections = JsonObject.builder();
        JsonObject.Builder variables = JsonObject.builder();
        int each = 30;
        for (int c = 0; c < modes.size(); c++) {
            List<Json> members = new ArrayList<>();
            List<Json> columns = new ArrayList<>();
            for (int m = 0; m < modes.get(c).size(); m++) {
                columns.add(JsonObject.builder()
                        .put("modeId", c + ":" + m)
                        .put("name", modes.get(c).get(m))
                        .build());
            }
            for (int v = 0; v < each; v++) {
                String id = "VariableID:" + c + ":" + v;
                members.add(new JsonString(id));
                JsonObject.Builder values = JsonObject.builder();
                for (int m = 0; m < modes.get(c).size(); m++) {
                    values.put(c + ":" + m, value(random, modes.size(), each));
                }
                variables.put(
                        id,
                        JsonObject.builder()
                                .put("id", id)
                                .put("name", "group " + v % 3 + "/color " + c + " " + v)
                                .put("key", "key" + c + "x" + v)
                                .put("variableCollectionId", "VariableCollectionId:" + c)
                                .put("resolvedType", v % 11 == 10 ? "FLOAT" : "COLOR")
                                .put("description", "")
                                .put("remote", c == 3)
                                .put("deletedButReferenced", v % 13 == 12)
                                .put("valuesByMode", values.build())
                                .put("scopes", JsonArray.EMPTY)
                                .put("codeSyntax", JsonObject.EMPTY)
                                .build());
            }
            collections.put(
                    "VariableCollectionId:" + c,
                    JsonObject.builder()
                            .put("id", "VariableCollectionId:" + c)
                            .put("name", "Collection " + c)
                            .put("key", "ckey" + c)
                            .put("modes", new JsonArray(columns))
                            .put("defaultModeId", c + ":" + (modes.get(c).size() - 1))
                            .put("remote", c == 3)
                            .put("hiddenFromPublishing", false)
                            .put("variableIds", new JsonArray(members))
                            .build());
        }
        return JsonObject.builder()
                .put("variableCollections", collections.build())
                .put("variables", variables.build())
                .build();
    }

    private static Json value(Random random, int collections, int each) {
        int kind = random.nextInt(10);
        String target = random.nextInt(collections) + ":" + random.nextInt(each);
        if (kind < 4) {
            return color(random);
        }
        if (kind < 7) {
            return alias("VariableID:" + target);
        }
        if (kind == 7) {
            return alias("VariableID:key" + target.replace(':', 'x') + "/" + target);
        }
        if (kind == 8) {
            return alias("VariableID:gone" + random.nextInt(9) + "/1:2");
        }
        return JsonObject.builder()
                .put("color", random.nextBoolean() ? color(random) : alias("VariableID:" + target))
                .put("opacity", random.nextBoolean() ? 0.5 : 25)
                .build();
    }

    private static JsonObject alias(String id) {
        return JsonObject.builder().put("type", "VARIABLE_ALIAS").put("id", id).build();
    }

    private static JsonObject color(Random random) {
        return JsonObject.builder()
                .put("r", random.nextInt(256) / 255.0)
                .put("g", random.nextInt(256) / 255.0)
                .put("b", random.nextInt(256) / 255.0)
                .put("a", random.nextInt(5) / 4.0)
                .build();
    }

    private record VariablesLibrary(JsonObject meta) implements Library {
        @Override
        public String fileKey() {
            return KEY;
        }

        @Override
        public SourceDocument document() {
            return new SyntheticLibrary(1, 1).document();
        }

        @Override
        public Optional<Json> localVariables() {
            return Optional.of(meta);
        }
    }

    /// The values of variables, found in the plainest way: every question is answered by looking through
    /// everything.
    ///
    /// An alias is followed in the mode that its collection had before on the way; else in the one
    /// called like the mode of the alias, or like the first mode of all; else in the default one.
    private record BruteForce(JsonObject meta) {
        private record Step(String collection, String modeId, String modeName) {}

        List<String> collections() {
            return all("variableCollections")
                    .map(each -> each.string("name").orElseThrow())
                    .distinct()
                    .toList();
        }

        List<String> modes(String name) {
            return collection(name)
                    .array("modes")
                    .objects()
                    .map(mode -> mode.string("name").orElseThrow())
                    .distinct()
                    .toList();
        }

        SortedMap<String, String> values(String name, String mode) {
            JsonObject collection = collection(name);
            SortedMap<String, String> values = new TreeMap<>();
            for (Json id : collection.array("variableIds")) {
                JsonObject variable = byId(((JsonString) id).value());
                if (variable == null
                        || variable.flag("deletedButReferenced", false)
                        || !variable.string("resolvedType").orElse("").equals("COLOR")) {
                    continue;
                }
                double[] rgba = follow(variable, List.of(step(collection, mode)), List.of());
                if (rgba != null && rgba.length == 4) {
                    values.put(variable.string("name").orElseThrow(), hex(rgba));
                }
            }
            return values;
        }

        private double[] follow(JsonObject variable, List<Step> way, List<JsonObject> seen) {
            if (seen.contains(variable)) {
                return null;
            }
            List<JsonObject> longer = new ArrayList<>(seen);
            longer.add(variable);
            Json value = variable.object("valuesByMode")
                    .orElse(JsonObject.EMPTY)
                    .get(way.getLast().modeId())
                    .orElse(null);
            return value == null ? null : amount(value, way, longer);
        }

        /// Four numbers for a color, one for a number, nothing for anything else.
        private double[] amount(Json value, List<Step> way, List<JsonObject> seen) {
            if (value instanceof JsonNumber) {
                return new double[] {Double.parseDouble(value.toString())};
            }
            if (!(value instanceof JsonObject object)) {
                return null;
            }
            if (object.has("r")) {
                return new double[] {number(object, "r"), number(object, "g"), number(object, "b"), alpha(object)};
            }
            if (object.has("opacity")) {
                double[] base = amount(object.get("color").orElseThrow(), way, seen);
                double[] share = amount(object.get("opacity").orElseThrow(), way, seen);
                if (base == null || share == null || base.length != 4 || share.length != 1) {
                    return null;
                }
                double factor = share[0] > 1 ? share[0] / 100 : share[0];
                return new double[] {base[0], base[1], base[2], base[3] * factor};
            }
            JsonObject target = byId(object.string("id").orElse(""));
            if (target == null) {
                return null;
            }
            JsonObject home = all("variableCollections")
                    .filter(each -> each.string("id").equals(target.string("variableCollectionId")))
                    .findFirst()
                    .orElse(null);
            if (home == null) {
                return null;
            }
            List<Step> further = new ArrayList<>(way);
            further.add(next(home, way));
            return follow(target, further, seen);
        }

        private static Step next(JsonObject home, List<Step> way) {
            String id = home.string("id").orElseThrow();
            for (Step step : way) {
                if (step.collection().equals(id)) {
                    return step;
                }
            }
            for (String wanted :
                    List.of(way.getLast().modeName(), way.getFirst().modeName())) {
                for (JsonObject mode : home.array("modes").objects().toList()) {
                    if (mode.string("name").orElse("").equals(wanted)) {
                        return step(home, wanted);
                    }
                }
            }
            String standard = home.string("defaultModeId").orElse("");
            for (JsonObject mode : home.array("modes").objects().toList()) {
                if (mode.string("modeId").orElse("").equals(standard)) {
                    return new Step(id, standard, mode.string("name").orElseThrow());
                }
            }
            throw new AssertionError("no default mode in " + id);
        }

        private static Step step(JsonObject collection, String mode) {
            String id = collection
                    .array("modes")
                    .objects()
                    .filter(each -> each.string("name").orElse("").equals(mode))
                    .findFirst()
                    .flatMap(each -> each.string("modeId"))
                    .orElseThrow();
            return new Step(collection.string("id").orElseThrow(), id, mode);
        }

        // Of several collections of one name the file's own, then the one with the shortest id.
        private JsonObject collection(String name) {
            JsonObject best = null;
            for (JsonObject each : all("variableCollections").toList()) {
                if (each.string("name").orElse("").equals(name) && (best == null || rank(each) < rank(best))) {
                    best = each;
                }
            }
            return best;
        }

        private static int rank(JsonObject collection) {
            return (collection.flag("remote", false) ? 10_000 : 0)
                    + collection.string("id").orElse("").length();
        }

        private JsonObject byId(String id) {
            Map<String, JsonObject> found = new HashMap<>();
            for (JsonObject each : all("variables").toList()) {
                if (each.string("id").orElse("").equals(id)) {
                    found.put("id", each);
                }
                if (id.contains("/")
                        && id.startsWith("VariableID:" + each.string("key").orElse("?") + "/")) {
                    found.put("key", each);
                }
            }
            return found.getOrDefault("id", found.get("key"));
        }

        private Stream<JsonObject> all(String kind) {
            return meta.object(kind).orElseThrow().members().values().stream().map(JsonObject.class::cast);
        }

        private static double number(JsonObject object, String name) {
            return object.number(name).orElseThrow();
        }

        private static double alpha(JsonObject object) {
            return object.number("a").orElse(1);
        }

        private static String hex(double[] rgba) {
            return String.format(
                    Locale.ROOT, "%02X%02X%02X%02X", eight(rgba[3]), eight(rgba[0]), eight(rgba[1]), eight(rgba[2]));
        }

        private static int eight(double share) {
            return (int) Math.floor(Math.max(0, Math.min(1, share)) * 255 + 0.5);
        }
    }
}
