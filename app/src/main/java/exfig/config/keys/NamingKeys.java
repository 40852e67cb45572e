package exfig.config.keys;

import exfig.config.bind.Key.Leaf;
import java.util.regex.Pattern;

/// How names are checked and rewritten. The same keys stand in `common` and in entries.
public final class NamingKeys {
    public static final Leaf<Pattern> VALIDATE = Leaf.of("nameValidateRegexp", Kinds.REGEX);
    public static final Leaf<String> REPLACE = Leaf.of("nameReplaceRegexp", Kinds.REPLACEMENT);

    /// Letters of every script as ASCII, before the expressions see them.
    public static final Leaf<Boolean> TRANSLITERATE = Leaf.of("nameTransliterate", Kinds.FLAG);

    /// See [#ENTRY_VALIDATE].
    public static final Leaf<Boolean> ENTRY_TRANSLITERATE = TRANSLITERATE.inListsOnly();

    /// In entries the pair acts only in the list form.
    public static final Leaf<Pattern> ENTRY_VALIDATE = VALIDATE.inListsOnly();

    /// See [#ENTRY_VALIDATE].
    public static final Leaf<String> ENTRY_REPLACE = REPLACE.inListsOnly();

    private NamingKeys() {}
}
