package exfig.svg;

import static exfig.svg.PictureFixtures.fills;
import static exfig.svg.PictureFixtures.icon;
import static exfig.svg.PictureFixtures.strokes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadeTest {
    private static final String SHAPE = "<path d='M0 0h1v1z' %s/>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | ''                                   | #000000",
                "''                              | fill='red'                           | #ff0000",
                ".a{fill:#0f0}                   | fill='red' class='a'                 | #00ff00",
                ".a{fill:#0f0}                   | class='a' style='fill:blue'          | #0000ff",
                ".a{fill:red!important}          | class='a' style='fill:blue'          | #ff0000",
                ".a{fill:red} .b{fill:blue}      | class='b a'                          | #0000ff",
                ".a{fill:red} #i{fill:lime}      | class='a' id='i'                     | #00ff00",
                "#i{fill:lime} .a{fill:red}      | class='a' id='i'                     | #00ff00",
                "path{fill:red} .a{fill:lime}    | class='a'                            | #00ff00",
                ".a{fill:lime} path{fill:red}    | class='a'                            | #00ff00",
                "*{fill:red}                     | ''                                   | #ff0000",
                ".a,.b{fill:red}                 | class='b'                            | #ff0000",
                "path.a{fill:red}                | class='a'                            | #ff0000",
                "g .a{fill:red}                  | class='a'                            | #ff0000",
                "svg>g>path{fill:red}            | ''                                   | #ff0000",
                "svg>path{fill:red}              | ''                                   | #000000",
                ".x{fill:red} ;;{} .a{fill:lime} | class='a'                            | #00ff00",
                "/*.a{fill:red}*/.a{fill:lime}   | class='a'                            | #00ff00",
                "@media print{.a{fill:red}}      | class='a'                            | #000000",
                "[id=i]{fill:red}                | id='i'                               | #ff0000",
                "''                              | fill='currentColor' color='red'      | #ff0000",
                "''                              | fill='var(--x, #00f)'                | #0000ff",
                "''                              | style='fill:#0f0;fill:color(display-p3 0 1 0)' | #00ff00",
                "''                              | fill='red' fill-opacity='50%'        | #ff0000/0.5",
                "''                              | fill='#ff000080' fill-opacity='.5'   | #ff0000/0.251",
                "''                              | fill='none' stroke='red'             | -",
                "''                              | fill='url(#no) red'                  | #ff0000"
            })
    void decidesWhichDeclarationWins(String css, String attributes, String fill) {
        assertThat(fills("<style>" + css.replace(">", "&gt;") + "</style><g>" + SHAPE.formatted(attributes) + "</g>"))
                .containsExactly(fill);
    }

    @Test
    void childrenInheritUnlessTheySayOtherwise() {
        assertThat(fills("<g fill='red'><g style='fill-opacity:.5'>" + SHAPE.formatted("")
                        + SHAPE.formatted("fill='blue'") + SHAPE.formatted("style='fill:inherit;fill-opacity:1'")
                        + "</g></g>"))
                .containsExactly("#ff0000/0.5", "#0000ff/0.5", "#ff0000");
    }

    @Test
    void theRootsNoneReachesShapesInGroups() {
        assertThat(PictureFixtures.shapes(PictureFixtures.document(
                        "<svg xmlns='http://www.w3.org/2000/svg' fill='none'><g><path d='M0 0h9v9z'/></g></svg>")))
                .isEmpty();
    }

    @Test
    void currentColorIsTheColorWhereItIsUsed() {
        assertThat(fills("<g fill='currentColor' color='red'>" + SHAPE.formatted("color='blue'") + "</g>"))
                .containsExactly("#0000ff");
    }

    @Test
    void styleSheetsInCdataApply() {
        assertThat(fills("<style><![CDATA[.a{fill:#1FC24A}]]></style>" + SHAPE.formatted("class='a'")))
                .containsExactly("#1fc24a");
    }

    @Test
    void strokesDefaultToOneUnit() {
        assertThat(strokes("<g stroke='red'>" + SHAPE.formatted("") + SHAPE.formatted("stroke-width='2px'")
                        + SHAPE.formatted("stroke-width='50%'") + SHAPE.formatted("stroke-width='0'") + "</g>"))
                .containsExactly("#ff0000 1", "#ff0000 2", "#ff0000 12", "-");
    }

    @Test
    void whatIsNotUnderstoodIsReported() {
        assertThat(icon("<style>a~b{fill:red} a:hover{fill:red}</style>" + SHAPE.formatted("fill='var(--x)'"))
                        .losses())
                .containsExactly(
                        "the CSS selector \"a~b\" is not understood", "the fill value \"var(--x)\" is not understood");
    }
}
