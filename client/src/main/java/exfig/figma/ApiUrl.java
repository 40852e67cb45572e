package exfig.figma;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which addresses may be spoken to: https anywhere, plain http on this machine only.
public final class ApiUrl {
    private static final Pattern LOOPBACK_V4 = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    private ApiUrl() {}

    /// Reads the base address of a Figma API, without the trailing slash.
    ///
    /// @throws FigmaException with [FigmaFailure.InsecureAddress] when the token could be overheard on the
    ///     way there, or when the text is no such address
    public static URI parse(String text) {
        URI address;
        try {
            address = new URI(text.strip());
        } catch (URISyntaxException _) {
            // No cause: it would repeat the text, and with it what should stay secret.
            throw new FigmaException(new FigmaFailure.InsecureAddress(withoutQuery(text), "it is not an address"));
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null || address.getRawUserInfo() != null) {
            throw insecure(address, "it must have no user, query or fragment");
        }
        objection(address, true).ifPresent(reason -> {
            throw insecure(address, reason);
        });
        String plain = address.toString();
        while (plain.endsWith("/")) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return URI.create(plain);
    }

    /// Why an address must not be used; empty when it may be.
    static Optional<String> objection(URI address, boolean loopbackAllowed) {
        if (address.getHost() == null || address.getScheme() == null) {
            return Optional.of("it has no scheme or no host");
        }
        return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> Optional.empty();
            case "http" ->
                loopbackAllowed && isLoopback(address.getHost())
                        ? Optional.empty()
                        : Optional.of("it is neither https nor on this machine");
            default -> Optional.of("it is not https");
        };
    }

    static boolean isLoopback(@Nullable String host) {
        return host != null
                && (host.equalsIgnoreCase("localhost")
                        || LOOPBACK_V4.matcher(host).matches()
                        || host.equals("[::1]")
                        || host.equals("::1"));
    }

    static FigmaException insecure(URI address, String reason) {
        return new FigmaException(
                new FigmaFailure.InsecureAddress(address.getScheme() + "://" + describe(address), reason));
    }

    /// An address without its query, user and fragment, which may hold signatures: host and path.
    static String describe(URI address) {
        return Optional.ofNullable(address.getHost()).orElse("")
                + Optional.ofNullable(address.getRawPath()).orElse("");
    }

    private static String withoutQuery(String text) {
        return text.replaceFirst("[?#].*", "").replaceFirst("//[^/]*@", "//");
    }
}
