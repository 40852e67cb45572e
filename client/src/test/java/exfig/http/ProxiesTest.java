package exfig.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProxiesTest {
    @Test
    void anEmptyEnvironmentNamesNoProxy() {
        assertThat(Proxies.of(Map.of("NO_PROXY", "*", "https_proxy", " "))).isEmpty();
    }

    @Test
    void theLowerCaseTwinWinsAndTheSchemeMayBeMissing() {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://upper:1", "https_proxy", "lower:3128");

        assertThat(route(environment, "https://api.figma.com/v1")).isEqualTo("lower:3128");
    }

    @Test
    void hostsOfNoProxyAndThisMachineGoDirect() {
        Map<String, String> environment =
                Map.of("ALL_PROXY", "http://proxy:3128", "NO_PROXY", "example.com, .corp ,other.org:8443");

        assertThat(route(environment, "https://api.figma.com/")).isEqualTo("proxy:3128");
        assertThat(route(environment, "https://cdn.example.com/")).isEqualTo("direct");
        assertThat(route(environment, "https://notexample.com/")).isEqualTo("proxy:3128");
        assertThat(route(environment, "https://a.corp/")).isEqualTo("direct");
        assertThat(route(environment, "https://other.org:8443/")).isEqualTo("direct");
        assertThat(route(environment, "https://other.org/")).isEqualTo("proxy:3128");
        assertThat(route(environment, "http://127.0.0.1:8080/")).isEqualTo("direct");
    }

    @Test
    void aProxyThatCannotBeUsedIsNamedWithoutItsPassword() {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "socks5://user:secret@proxy:1080");

        assertThatThrownBy(() -> Proxies.of(environment))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("HTTPS_PROXY")
                .hasMessageNotContaining("secret");
    }

    private static String route(Map<String, String> environment, String address) {
        var proxy = Proxies.of(environment)
                .orElseThrow()
                .select(URI.create(address))
                .getFirst();
        return proxy.address() instanceof InetSocketAddress at ? at.getHostString() + ":" + at.getPort() : "direct";
    }
}
