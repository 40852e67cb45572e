package exfig.svg;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.svg.SvgSafety.Policy;
import exfig.svg.SvgSafety.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgSafetyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0'/>",
                "<!-- <script>in a comment</script> --><g id='onload'/>",
                "<use href='#a' xlink:href=\" #b\"/><rect fill='url(#g)' style='filter:url(&quot;#f&quot;)'/>",
                "<image href='data:image/png;base64,AA=='/><a href=''/>",
                "<style>.a{fill:url( '#g')} .b{src:local(x)}</style>",
                "<style><![CDATA[a>b{fill:red}]]></style><title>javascript:alert(1) &amp; @import</title>",
                "<animate attributeName='fill' values='red;url(#a)'/>",
                "<metadata xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:li rdf:about=''/></metadata>",
                "<text>naïve 界 😀</text>"
            })
    void drawingsAreHarmless(String content) {
        assertThat(check(content, Policy.REMOVE)).isEqualTo(new Result.Harmless());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <script>alert("<g/>")</script><g/>|<g/>|a script
                    <g><svg:script href="x"/></g>|<g></g>|a script
                    <script><![CDATA[</script>]]></script>|~~|a script
                    <script><script/></script>|~~|a script
                    <rect  onload="x" x="1"/>|<rect x="1"/>|the event handler onload
                    <rect ONclick='x'/>|<rect/>|the event handler onclick
                    <foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>|~~|a foreign object
                    <a href="javascript:x">t</a>|<a>t</a>|a link that runs a script
                    <a xlink:href=" java&#10;script&#x3a;x"/>|<a/>|a link that runs a script
                    <a href="data:text/html,x"/>|<a/>|a link that runs a script
                    <a href="https://example.com"/>|<a/>|an external reference
                    <image href="//example.com/a.png" x="1"/>|<image x="1"/>|an external reference
                    <use href="data:image/svg+xml,x"/>|<use/>|an external reference
                    <use href="other.svg#a"/>|<use/>|an external reference
                    <g xml:base="http://e/"/>|<g/>|a base address
                    <g fill="url(http://e/#a) red"/>|<g fill="none red"/>|an external reference
                    <g style="a:b;fill:URL('x)');c:d"/>|<g style="a:b;fill:none;c:d"/>|an external reference
                    <g style="fill:u\\72l(x)" x="1"/>|<g x="1"/>|an external reference
                    <g style="a:url(&#104;ttp://e)"/>|<g/>|an external reference
                    <g style="a:image-set('x' 1x)"/>|<g/>|an external reference
                    <style>@import "x";.a{b:c}</style>|<style>.a{b:c}</style>|an external reference in a style sheet
                    <style><![CDATA[.a{b:url(x)}]]></style>|<style><![CDATA[.a{b:none}]]></style>|an external reference in a style sheet
                    <style>@im<!-- -->port "x";</style>|<style></style>|an external reference in a style sheet
                    <style>@\\69mport "x";</style>|<style></style>|an external reference in a style sheet
                    <style>@import "x";<style/></style>|<style></style>|an external reference in a style sheet
                    <set attributeName="xlink:href" to="javascript:x"/>|~~|an animated link
                    <iframe src="x"/>|~~|an element <iframe>
                    <h:embed src="x"/>|~~|an element <embed>
                    <?xml-stylesheet href="x"?>|~~|a processing instruction
                    """)
    void whatDoesMoreThanDrawIsCutOut(String content, String rest, String phrase) {
        Result result = check(content, Policy.REMOVE);

        assertThat(result).isInstanceOfSatisfying(Result.Cleaned.class, cleaned -> {
            assertThat(cleaned.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(wrapped(rest));
            assertThat(cleaned.removed()).containsExactly(phrase);
        });
        assertThat(check(content, Policy.REFUSE)).isEqualTo(new Result.Refused(List.of(phrase)));
        assertThat(check(content, Policy.KEEP)).isEqualTo(new Result.Harmless());
    }

    @Test
    void whatIsJoinedByCuttingIsLookedAtAgain() {
        Result result = check("<style>@im<script/>port 'x';.a{b:c}</style>", Policy.REMOVE);

        assertThat(result).isInstanceOfSatisfying(Result.Cleaned.class, cleaned -> {
            assertThat(cleaned.bytes()).asString(StandardCharsets.UTF_8).doesNotContain("port");
            assertThat(cleaned.removed()).containsExactly("a script", "an external reference in a style sheet");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <!DOCTYPE svg [<!ENTITY a "]>">]><svg/>|<svg/>|a document type with declarations
                    <!DOCTYPE svg SYSTEM "http://e/x.dtd"><svg/>|<svg/>|an external document type
                    """)
    void documentTypesThatDeclareOrLoadAreCutOut(String file, String rest, String phrase) {
        assertThat(SvgSafety.check(file.getBytes(StandardCharsets.UTF_8), Policy.REMOVE))
                .isInstanceOfSatisfying(Result.Cleaned.class, cleaned -> {
                    assertThat(cleaned.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(rest);
                    assertThat(cleaned.removed()).containsExactly(phrase);
                });
    }

    @Test
    void theDocumentTypeOfSvgIsHarmless() {
        String file = "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg/>";

        assertThat(SvgSafety.check(file.getBytes(StandardCharsets.UTF_8), Policy.REMOVE))
                .isEqualTo(new Result.Harmless());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg>&a;</svg>|entities of its own
                    <svg><g></svg>|markup that is not well-formed
                    <svg a="1"b="2"/>|markup that is not well-formed
                    <svg|markup that is not well-formed
                    <svg/><svg/>|markup that is not well-formed
                    ~~|markup that is not well-formed
                    <script/>|a script as its root
                    <?xml version="1.0" encoding="UTF-7"?><svg/>|an encoding other than UTF-8
                    """)
    void whatCannotBeJudgedIsRefused(String file, String reason) {
        assertThat(SvgSafety.check(file.getBytes(StandardCharsets.UTF_8), Policy.REMOVE))
                .isEqualTo(new Result.Refused(List.of(reason)));
    }

    @Test
    void sizeDepthAndEncodingAreLimited() {
        String deep = "<svg>".repeat(SafetyScan.MAX_DEPTH + 1) + "</svg>".repeat(SafetyScan.MAX_DEPTH + 1);

        assertThat(SvgSafety.check(deep.getBytes(StandardCharsets.UTF_8), Policy.REMOVE))
                .isEqualTo(new Result.Refused(List.of("more than 1000 levels")));
        assertThat(SvgSafety.check(new byte[SvgSafety.MAX_BYTES + 1], Policy.REMOVE))
                .isEqualTo(new Result.Refused(List.of("more than 32 MB")));
        assertThat(SvgSafety.check("<svg/>".getBytes(StandardCharsets.UTF_16), Policy.REMOVE))
                .isEqualTo(new Result.Refused(List.of("an encoding other than UTF-8")));
    }

    private static Result check(String content, Policy policy) {
        return SvgSafety.check(wrapped(content).getBytes(StandardCharsets.UTF_8), policy);
    }

    private static String wrapped(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                + (content == null ? "" : content) + "</svg>";
    }
}
