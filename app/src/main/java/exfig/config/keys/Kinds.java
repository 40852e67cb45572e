package exfig.config.keys;

import exfig.asset.NameStyle;
import exfig.config.bind.AnyKind;
import exfig.config.bind.ChoiceKind;
import exfig.config.bind.FileKeyKind;
import exfig.config.bind.FlagKind;
import exfig.config.bind.ListKind;
import exfig.config.bind.OneOrMoreKind;
import exfig.config.bind.PathKind;
import exfig.config.bind.QualifiedNameKind;
import exfig.config.bind.RegexKind;
import exfig.config.bind.TextKind;
import exfig.platform.ios.RenderMode;
import exfig.svg.SvgSafety;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Kinds that several sections use.
final class Kinds {
    static final FlagKind FLAG = new FlagKind();
    static final FileKeyKind FILE_KEY = new FileKeyKind();
    static final RegexKind REGEX = new RegexKind();
    static final TextKind REPLACEMENT = new TextKind(true, "'$1'");
    static final QualifiedNameKind PACKAGE = new QualifiedNameKind("the name of a package", "com.example.app.ui");
    static final QualifiedNameKind KOTLIN_OBJECT =
            new QualifiedNameKind("the qualified name of a Kotlin object", "com.example.app.AppIcons");
    static final TextKind SUFFIX = new TextKind(false, "_dark");
    static final AnyKind ANY = new AnyKind();
    static final ListKind<String> TEXTS = new ListKind<>(text("name"));
    static final ListKind<String> NAME_PATTERNS = new ListKind<>(text("'*'"));
    static final ChoiceKind<NameStyle> NAME_STYLE = ChoiceKind.of(NameStyle::word, List.of(NameStyle.values()))
            .accepting(Map.of(
                    "snakeCase", "snake_case",
                    "pascalCase", "PascalCase",
                    "kebabCase", "kebab-case",
                    "screamingSnakeCase", "SCREAMING_SNAKE_CASE"));
    static final ChoiceKind<RenderMode> RENDER_MODE =
            ChoiceKind.of(mode -> mode.name().toLowerCase(Locale.ROOT), List.of(RenderMode.values()));
    static final ChoiceKind<SvgSafety.Policy> SVG_SAFETY =
            ChoiceKind.of(policy -> policy.name().toLowerCase(Locale.ROOT), List.of(SvgSafety.Policy.values()));
    static final ChoiceKind<String> NONE = ChoiceKind.ofWords("none");
    static final TextKind BLANKABLE = new TextKind(true, "RTL");
    static final ChoiceKind<String> SOURCE_FORMAT = ChoiceKind.ofWords("png", "svg");
    static final ChoiceKind<String> SOURCE_KIND =
            ChoiceKind.ofWords("figma", "penpot", "tokens-file", "tokens-studio", "sketch-file");

    private Kinds() {}

    static TextKind text(String example) {
        return new TextKind(false, example);
    }

    /// One text or several.
    static OneOrMoreKind<String> texts(String example) {
        return new OneOrMoreKind<>(text(example), "a text or a list of texts");
    }

    /// A path below a folder that another key names.
    static PathKind inside(String example) {
        return new PathKind(example, true);
    }

    static PathKind path(String example) {
        return new PathKind(example);
    }
}
