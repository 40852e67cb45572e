package exfig.http;

import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The proxies that the environment names, in the way of curl; the JDK does not look there.
///
/// This machine itself is never reached through a proxy. `NO_PROXY` is a list of hosts with commas:
/// `example.com` and `.example.com` cover subdomains, `*` covers everything, a port may follow.
final class Proxies extends ProxySelector {
    private static final String TUNNEL_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private final Map<String, URI> proxyByScheme;
    private final List<String> direct;

    private Proxies(Map<String, URI> proxyByScheme, List<String> direct) {
        this.proxyByScheme = proxyByScheme;
        this.direct = direct;
    }

    /// Empty when the environment names no proxy.
    static Optional<Proxies> of(Map<String, String> environment) {
        Optional<URI> all = proxy(environment, "ALL_PROXY");
        Optional<URI> https = proxy(environment, "HTTPS_PROXY").or(() -> all);
        Optional<URI> http = proxy(environment, "HTTP_PROXY").or(() -> all);
        if (https.isEmpty() && http.isEmpty()) {
            return Optional.empty();
        }
        Map<String, URI> byScheme = new HashMap<>();
        https.ifPresent(uri -> byScheme.put("https", uri));
        http.ifPresent(uri -> byScheme.put("http", uri));
        List<String> direct = Arrays.stream(
                        variable(environment, "NO_PROXY").orElse("").split("[,\\s]+"))
                .map(host -> host.toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        return Optional.of(new Proxies(Map.copyOf(byScheme), direct));
    }

    /// The JDK refuses Basic towards proxies of https, which is what proxies ask for, unless told
    /// otherwise before its first client is made.
    static void allowPasswords() {
        if (System.getProperty(TUNNEL_SCHEMES) == null) {
            System.setProperty(TUNNEL_SCHEMES, "");
        }
    }

    void applyTo(HttpClient.Builder builder) {
        builder.proxy(this);
        if (proxyByScheme.values().stream().anyMatch(uri -> uri.getRawUserInfo() != null)) {
            builder.authenticator(new ProxyAuthenticator(List.copyOf(proxyByScheme.values())));
        }
    }

    @Override
    public List<Proxy> select(URI address) {
        URI proxy = proxyByScheme.get(address.getScheme().toLowerCase(Locale.ROOT));
        if (proxy == null || goesDirect(address)) {
            return List.of(Proxy.NO_PROXY);
        }
        return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port(proxy))));
    }

    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
        // The exchange fails with the same exception.
    }

    private boolean goesDirect(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        int port = address.getPort() < 0 ? 443 : address.getPort();
        boolean loopback = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return loopback || direct.stream().anyMatch(rule -> covers(rule, host) || covers(rule, host + ":" + port));
    }

    private static boolean covers(String rule, String host) {
        String bare = rule.startsWith(".") ? rule.substring(1) : rule;
        return rule.equals("*") || host.equals(bare) || host.endsWith("." + bare);
    }

    private static Optional<URI> proxy(Map<String, String> environment, String name) {
        return variable(environment, name).map(text -> {
            try {
                URI uri = new URI(text.contains("://") ? text : "http://" + text);
                if (!"http".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null) {
                    throw new EnvironmentException(name, "only http://host:port proxies are supported");
                }
                return uri;
            } catch (URISyntaxException _) {
                throw new EnvironmentException(name, "it is not an address");
            }
        });
    }

    /// The lower-case twin wins, as with curl.
    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name.toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(environment.get(name)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static int port(URI proxy) {
        return proxy.getPort() < 0 ? 80 : proxy.getPort();
    }

    /// Answers proxies alone, so that no server is ever given a password meant for a proxy.
    private static final class ProxyAuthenticator extends Authenticator {
        private final List<URI> proxies;

        ProxyAuthenticator(List<URI> proxies) {
            this.proxies = proxies;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            if (getRequestorType() != RequestorType.PROXY) {
                return super.getPasswordAuthentication();
            }
            return proxies.stream()
                    .filter(uri -> uri.getRawUserInfo() != null
                            && uri.getHost().equalsIgnoreCase(getRequestingHost())
                            && port(uri) == getRequestingPort())
                    .findFirst()
                    .map(ProxyAuthenticator::password)
                    .orElseGet(super::getPasswordAuthentication);
        }

        private static PasswordAuthentication password(URI proxy) {
            String[] parts = proxy.getRawUserInfo().split(":", 2);
            return new PasswordAuthentication(
                    decode(parts[0]), (parts.length > 1 ? decode(parts[1]) : "").toCharArray());
        }

        private static String decode(String text) {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
