package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/// The base address of an API that gets the token: https, or http on the same machine.
public record ApiUrlKind() implements Kind<String> {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[::1]");

    @Override
    public Optional<String> read(Slot slot) {
        return slot.text(this).map(YamlValue.Text::text).filter(text -> {
            boolean safe = isSafe(text);
            if (!safe) {
                slot.error("C012", "must be " + expects() + ", not \"" + text + "\"", "for example " + example());
            }
            return safe;
        });
    }

    private static boolean isSafe(String text) {
        try {
            URI uri = new URI(text);
            String host = Optional.ofNullable(uri.getHost()).orElse("");
            return !host.isEmpty()
                    && ("https".equalsIgnoreCase(uri.getScheme())
                            || ("http".equalsIgnoreCase(uri.getScheme())
                                    && LOOPBACK.matcher(host).matches()));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    @Override
    public String expects() {
        return "an https address, or http on this machine";
    }

    @Override
    public String example() {
        return "https://api.figma.com";
    }
}
