package exfig.config.bind;

import java.util.Locale;
import java.util.Optional;

/// `true yes on` or `false no off`, in any letter case, without quotes.
public record FlagKind() implements Kind<Boolean> {
    @Override
    public Optional<Boolean> read(Slot slot) {
        return slot.plain(this).flatMap(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> {
                slot.wrongType(this, "\"" + text + "\"");
                yield Optional.empty();
            }
        });
    }

    @Override
    public String expects() {
        return "true or false";
    }

    @Override
    public String example() {
        return "true";
    }
}
