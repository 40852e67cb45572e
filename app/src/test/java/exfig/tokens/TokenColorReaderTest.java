package exfig.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import exfig.asset.Rgba;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenColorReaderTest {
    @Test
    void typesComeFromTheTokenItsReferenceOrItsGroup() {
        TokenColors read = TokenColorReader.read("""
                {
                  "$description": "a group's",
                  "Brand": {
                    "$type": "color",
                    "Ink": {"$value": {"colorSpace": "srgb", "components": [1, 0, 0.5], "alpha": 0.5}, "$description": "text"},
                    "Deep": {"Sea": {"$value": "#00FF00"}},
                    "Gap": {"$type": "dimension", "$value": {"value": 1, "unit": "px"}},
                    "$root": {"$value": "#fff"}
                  },
                  "text": {"main": {"$value": "{Brand.Ink}"}, "far": {"$value": "{text.main}"}},
                  "pointer": {"$ref": "#/Brand/Deep/Sea", "$type": "color"},
                  "size": {"$type": "number", "$value": 3}
                }
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.colors())
                .containsExactly(
                        new ColorToken("Brand.Ink", new Rgba(1, 0, 0.5, 0.5), "text"),
                        new ColorToken("Brand.Deep.Sea", new Rgba(0, 1, 0, 1), ""),
                        new ColorToken("Brand", new Rgba(1, 1, 1, 1), ""),
                        new ColorToken("text.main", new Rgba(1, 0, 0.5, 0.5), ""),
                        new ColorToken("text.far", new Rgba(1, 0, 0.5, 0.5), ""),
                        new ColorToken("pointer", new Rgba(0, 1, 0, 1), ""));
    }

    @Test
    void partsOfAValueMayBeReferences() {
        TokenColors read = TokenColorReader.read("""
                {
                  "level": {"$type": "number", "$value": 0.25},
                  "a": {"$type": "color", "$value": {"colorSpace": "srgb", "components":
                    [{"$ref": "#/level/$value"}, "none", {"$ref": "#/b/$value/components/2"}], "alpha": "{level}"}},
                  "b": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0, 1]}}
                }
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.colors().getFirst().value()).isEqualTo(new Rgba(0.25, 0, 1, 0.25));
    }

    @Test
    void aGroupThatExtendsAnotherHasItsTokensAndItsOwnGoBeforeThem() {
        TokenColors read = TokenColorReader.read("""
                {
                  "base": {"$type": "color", "ink": {"$value": "#000000"}, "more": {"paper": {"$value": "#ffffff"}}},
                  "night": {"$extends": "{base}", "ink": {"$value": "#0000ff"}, "more": {"sky": {"$value": "#000044"}}}
                }
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.colors())
                .extracting(ColorToken::path, token -> token.value().blue())
                .containsExactly(
                        tuple("base.ink", 0.0),
                        tuple("base.more.paper", 1.0),
                        tuple("night.ink", 1.0),
                        tuple("night.more.paper", 1.0),
                        tuple("night.more.sky", 68 / 255.0));
    }

    /// Expected values by another implementation of CSS Color 4, color.js 0.7.1.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            srgb         | 0.2, 0.4, 0.6        | 0.20000 | 0.40000 | 0.60000
            srgb-linear  | 0.214, 0.5, 1        | 0.49996 | 0.73536 | 1.00000
            hsl          | 210, 50, 40          | 0.20000 | 0.40000 | 0.60000
            hwb          | 210, 20, 40          | 0.20000 | 0.40000 | 0.60000
            lab          | 50, 20, -30          | 0.52115 | 0.42366 | 0.66851
            lch          | 50, 36.0555, 303.69  | 0.52115 | 0.42366 | 0.66851
            oklab        | 0.5, 0.1, -0.1       | 0.50501 | 0.27248 | 0.60213
            oklch        | 0.7, 0.1, 150        | 0.43626 | 0.69059 | 0.49073
            display-p3   | 0.5, 0.5, 0.5        | 0.50000 | 0.50000 | 0.50000
            display-p3   | 0.4, 0.6, 0.4        | 0.33380 | 0.60664 | 0.37846
            a98-rgb      | 0.5, 0.4, 0.6        | 0.53848 | 0.40062 | 0.61256
            prophoto-rgb | 0.5, 0.4, 0.6        | 0.60302 | 0.44901 | 0.68818
            rec2020      | 0.5, 0.4, 0.6        | 0.51486 | 0.34851 | 0.59585
            xyz-d65      | 0.3, 0.3, 0.3        | 0.63544 | 0.56985 | 0.55883
            xyz-d50      | 0.3, 0.3, 0.3        | 0.59072 | 0.57602 | 0.64569
            """)
    void colorSpacesAreConverted(String space, String components, double red, double green, double blue) {
        TokenColors read = TokenColorReader.read("""
                {"c": {"$type": "color", "$value": {"colorSpace": "%s", "components": [%s]}}}
                """.formatted(space, components));

        assertThat(read.problems()).isEmpty();
        Rgba value = read.colors().getFirst().value();
        assertThat(value.red()).as("red").isCloseTo(red, within(0.0001));
        assertThat(value.green()).as("green").isCloseTo(green, within(0.0001));
        assertThat(value.blue()).as("blue").isCloseTo(blue, within(0.0001));
    }

    @Test
    void whatSrgbDoesNotHaveIsTold() {
        TokenColors read = TokenColorReader.read("""
                {"c": {"$type": "color",
                       "$value": {"colorSpace": "display-p3", "components": [0, 1, 0]}}}
                """);

        assertThat(read.colors().getFirst().value()).isEqualTo(new Rgba(0, 1, 0, 1));
        assertThat(read.warnings())
                .extracting(TokenProblem::toString)
                .singleElement()
                .asString()
                .contains("c is outside sRGB, in display-p3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                        | 1:1  | the file is empty
            []                                                        | 1:1  | the file is no object of tokens and groups
            {"a": 1,}                                                 | 1:9  | the file is not JSON
            {"a": 1, "a": 2}                                          | 1:13 | the file is not JSON: Duplicate Object property "a"
            {} {}                                                     | 1:4  | something follows the end of the object
            {"a": {"$type": "color", "$value": "{b.c}"}}              | 1:36 | a: {b.c} leads to no token
            {"a": {"$type": "color", "$value": "{a}"}}                | 1:36 | a: references lead in a circle: {a} → {a}
            {"a": {"$value": "{b}"}, "b": {"$value": "{a}"}}          | 1:18 | a: references lead in a circle: {b} → {a} → {b}
            {"g": {"a": {"$value": "{g}"}}}                           | 1:24 | g.a: {g} leads to a group, and not to a token
            {"a": {"$type": "color", "$value": {"$ref": "#/x"}}}      | 1:36 | a: $ref "#/x" leads nowhere
            {"a": {"$type": "color", "$value": {"$ref": "x.json#/x"}}} | 1:36 | a: $ref "x.json#/x" is no pointer into this file; one begins with #/
            {"a": {"$type": "color", "$value": "blue"}}               | 1:36 | a is "blue", which is no color; write an object with colorSpace and components, or #rrggbb
            {"a": {"$type": "color", "$value": 3}}                    | 1:36 | a is no color; write an object with colorSpace and components
            {"a": {"$type": "color", "$value": {"components": [0, 0, 0]}}} | 1:36 | a has no colorSpace; for example "srgb"
            {"a": {"$type": "color", "$value": {"colorSpace": "rgb", "components": [0, 0, 0]}}} | 1:36 | a has the unknown colorSpace "rgb"; for example "srgb"
            {"a": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0]}}} | 1:36 | a needs three components, such as [0.2, 0.4, 1]
            {"a": {"$type": "color", "$value": {"colorSpace": "srgb", "components": [0, 0, "x"]}}} | 1:80 | a has a component that is no number
            {"a": {"$extends": "{b}"}, "b": {"$extends": "{a}"}}      | 1:20 | a extends itself
            {"a": {"$extends": "{b}"}}                                | 1:20 | {b} leads to no group
            """)
    void whatIsWrongHasItsPlace(String file, String place, String sentence) {
        List<TokenProblem> errors =
                TokenColorReader.read(file == null ? "" : file).errors();

        assertThat(errors).isNotEmpty();
        assertThat(errors.getFirst().place()).hasToString(place);
        assertThat(errors.getFirst().sentence()).startsWith(sentence);
    }

    @Test
    void aFileThatIsNestedWithoutEndIsRefused() {
        assertThat(TokenColorReader.read("{\"a\":".repeat(100_000)).errors()).hasSize(1);
    }
}
