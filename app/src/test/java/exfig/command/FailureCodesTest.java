package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureCodesTest {
    @Test
    void theKindOfAFailureIsItsCode() {
        assertThat(FailureCodes.of(new ExportException(new ExportFailure.Unwritable(Path.of("a"), "full"))))
                .isEqualTo("unwritable");
        assertThat(FailureCodes.of(new ExportException(new ExportFailure.NothingConfigured(List.of(), "a"))))
                .isEqualTo("nothing-configured");
        assertThat(FailureCodes.of(new FigmaException(new FigmaFailure.DeadlineExceeded("GET"))))
                .isEqualTo("deadline-exceeded");
        assertThat(FailureCodes.of(new IllegalStateException())).isEqualTo("defect");
    }

    @Test
    void kindsThatScriptsKnowKeepTheirNames() {
        assertThat(ExportFailure.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .contains("Unwritable", "OutputClash", "TokenMissing", "NothingConfigured", "Stopped");
        assertThat(FigmaFailure.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .contains("RateLimited", "TokenRefused", "ScopeMissing", "FileNotFound", "Unreachable");
    }
}
