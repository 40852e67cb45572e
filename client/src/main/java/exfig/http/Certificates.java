package exfig.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Certificate authorities of the environment, beside those of the JDK: companies that inspect traffic need them.
final class Certificates {
    private static final String VARIABLE = "EXFIG_CA_BUNDLE";

    private Certificates() {}

    /// Empty when the environment names no PEM file.
    static Optional<SSLContext> context(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(path -> !path.isBlank())
                .map(path -> context(Path.of(path)));
    }

    private static SSLContext context(Path bundle) {
        try {
            List<Certificate> trusted = new ArrayList<>(read(bundle));
            if (trusted.isEmpty()) {
                throw new EnvironmentException(VARIABLE, "the file holds no certificate");
            }
            trusted.addAll(authorities(null));
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (int i = 0; i < trusted.size(); i++) {
                store.setCertificateEntry("authority-" + i, trusted.get(i));
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory(store).getTrustManagers(), null);
            return context;
        } catch (IOException _) {
            throw new EnvironmentException(VARIABLE, "the file cannot be read");
        } catch (GeneralSecurityException _) {
            throw new EnvironmentException(VARIABLE, "the file is not a list of PEM certificates");
        }
    }

    private static List<Certificate> read(Path bundle) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(bundle)) {
            return List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
        }
    }

    private static List<X509Certificate> authorities(@Nullable KeyStore store) throws GeneralSecurityException {
        return Arrays.stream(factory(store).getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
                .toList();
    }

    private static TrustManagerFactory factory(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
    }
}
