package exfig;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Keeps the arrows between packages as `architecture.puml` draws them, in all three modules.
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("exfig");
    private static final URL PICTURE = Objects.requireNonNull(ArchitectureTest.class.getResource("/architecture.puml"));
    private static final ArchRule ARROWS =
            classes().should(adhereToPlantUmlDiagram(PICTURE, consideringOnlyDependenciesInDiagram()));

    @Test
    void everyArrowIsInThePicture() {
        ARROWS.check(PROGRAM);
    }

    @Test
    void everyClassLiesInABoxOfThePicture() {
        List<PackageMatcher> boxes = Pattern.compile("<<(.+?)>>")
                .matcher(picture())
                .results()
                .map(box -> PackageMatcher.of(box.group(1)))
                .toList();

        assertThat(PROGRAM)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(boxes).anyMatch(box -> box.matches(type.getPackageName())));
    }

    @Test
    void classesOfAllModulesAreLookedAt() {
        assertThat(PROGRAM)
                .extracting(JavaClass::getPackageName)
                .contains("exfig.command", "exfig.figma", "exfig.http", "exfig.simulator");
    }

    @Test
    void aPlantedArrowFails() {
        JavaClasses planted = new ClassFileImporter().importPackages("exfig.asset", "exfig.command");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ARROWS.check(planted))
                .withMessageContaining("exfig.asset.PlantedViolation")
                .withMessageContaining("exfig.command.Main");
    }

    @Test
    void onlyTheTransportAndTheFigmaClientOpenConnections() {
        noClasses()
                .that()
                .resideOutsideOfPackages("exfig.http..", "exfig.figma", "exfig.simulator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineStartsTheSimulator() {
        noClasses()
                .that()
                .resideOutsideOfPackages("exfig.command..", "exfig.simulator..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("exfig.simulator..")
                .check(PROGRAM);
    }

    @Test
    void theSimulatorSharesNothingWithTheProgram() {
        noClasses()
                .that()
                .resideInAPackage("exfig.simulator..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "exfig.simulator..", "java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify..")
                .check(PROGRAM);
    }

    @Test
    void toolsUseTheJdkOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("exfig.concurrent..", "exfig.event..", "exfig.svg..", "exfig.resilience..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "exfig.concurrent..",
                        "exfig.event..",
                        "exfig.svg..",
                        "exfig.resilience..",
                        "java..",
                        "javax..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify..")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void nounsAndPureStagesDoNotTouchFilesOrClocks() {
        noClasses()
                .that()
                .resideInAnyPackage("exfig.asset..", "exfig.plan..", "exfig.svg..", "exfig.export.process..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(PROGRAM);
    }

    private static String picture() {
        try {
            return Files.readString(Path.of(PICTURE.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
