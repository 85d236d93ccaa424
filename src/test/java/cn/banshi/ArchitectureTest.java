package cn.banshi;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;

/** The floors of the house: which package may know which, and which may know a library. */
@AnalyzeClasses(packages = "cn.banshi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule floorsPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("cn.banshi..")
            .withOptionalLayers(true)
            .layer("main")
            .definedBy("cn.banshi")
            .layer("app")
            .definedBy("cn.banshi.app..")
            .layer("ui")
            .definedBy("cn.banshi.ui..")
            .layer("cli")
            .definedBy("cn.banshi.cli..")
            .layer("work")
            .definedBy("cn.banshi.work..")
            .layer("store")
            .definedBy("cn.banshi.store..")
            .layer("sheet")
            .definedBy("cn.banshi.sheet..")
            .layer("paper")
            .definedBy("cn.banshi.paper..")
            .layer("photo")
            .definedBy("cn.banshi.photo..")
            .layer("report")
            .definedBy("cn.banshi.report..")
            .layer("domain")
            .definedBy("cn.banshi.domain..")
            .layer("base")
            .definedBy("cn.banshi.base..")
            .whereLayer("main")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("app")
            .mayOnlyBeAccessedByLayers("main")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("main", "app")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("main", "app")
            .whereLayer("work")
            .mayOnlyBeAccessedByLayers("main", "app", "ui", "cli")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("app", "work")
            .whereLayer("sheet")
            .mayOnlyBeAccessedByLayers("app", "work")
            .whereLayer("paper")
            .mayOnlyBeAccessedByLayers("app", "work")
            .whereLayer("photo")
            .mayOnlyBeAccessedByLayers("app", "work")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("main", "app", "ui", "cli", "work", "store", "sheet", "paper", "photo")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("main", "app", "ui", "cli", "work", "store", "sheet", "paper", "photo", "report")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("cn.banshi.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule siblingsDoNotKnowEachOther = all(List.of("store", "sheet", "paper", "photo").stream()
            .map(one -> noClasses()
                    .that()
                    .resideInAPackage("cn.banshi." + one + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(List.of("store", "sheet", "paper", "photo").stream()
                            .filter(other -> !other.equals(one))
                            .map(other -> "cn.banshi." + other + "..")
                            .toArray(String[]::new)))
            .toArray(ArchRule[]::new));

    @ArchTest
    static final ArchRule javafxOnlyOnScreens =
            only("javafx", List.of("ui", "app"), "javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule databaseOnlyInStore = only(
            "the database", List.of("store"), "java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb..");

    @ArchTest
    static final ArchRule poiOnlyInSheet = only("POI", List.of("sheet"), "org.apache.poi..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule jasperReportsAndPrintingOnlyInPaper =
            only("pages", List.of("paper"), "net.sf.jasperreports..", "java.awt.print..", "com.lowagie..");

    @ArchTest
    static final ArchRule imagesOnlyInPaperAndPhoto =
            only("images", List.of("paper", "photo"), "java.awt.image..", "javax.imageio..");

    @ArchTest
    static final ArchRule commandLineOnlyInCli = only("picocli", List.of("cli"), "picocli..");

    @ArchTest
    static final ArchRule domainAndReportDoNoInputOrOutput = noClasses()
            .that()
            .resideInAnyPackage("cn.banshi.domain..", "cn.banshi.report..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                    .and(DescribedPredicate.not(name("java.io.Serializable")))
                    .and(DescribedPredicate.not(name("java.io.ObjectStreamException"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domainAndReportHaveNoClock = noClasses()
            .that()
            .resideInAnyPackage("cn.banshi.domain..", "cn.banshi.report..")
            .should()
            .callMethodWhere(target(owner(resideInAPackage("java.time..")).and(name("now")))
                    .or(target(owner(name("java.lang.System")))
                            .and(target(name("currentTimeMillis").or(name("nanoTime")))))
                    .or(target(owner(name("java.time.Clock")))
                            .and(target(DescribedPredicate.describe(
                                    "a system clock", it -> it.getName().startsWith("system"))))))
            .orShould()
            .callConstructor(java.util.Date.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingNeedsModulesThatATrimmedRuntimeLacks = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.management..", "javax.management..", "java.lang.instrument..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule charsetsAreAlwaysNamed = noClasses()
            .should()
            .callMethodWhere(target(owner(name("java.lang.String")))
                    .and(target(name("getBytes")))
                    .and(target(rawParameterTypes(new Class<?>[0])))
                    .or(target(owner(name(ByteArrayOutputStream.class.getName())))
                            .and(target(name("toString")))
                            .and(target(rawParameterTypes(new Class<?>[0]))))
                    .or(target(owner(name(Charset.class.getName()))).and(target(name("defaultCharset")))))
            .orShould()
            .callConstructorWhere(takesBytesWithoutCharset())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToTheConsole = noClasses()
            .that()
            .resideOutsideOfPackage("cn.banshi.cli..")
            .should()
            .accessFieldWhere(DescribedPredicate.describe(
                    "System.out or System.err",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && List.of("out", "err").contains(access.getTarget().getName())))
            .allowEmptyShould(true);

    private static ArchRule only(String what, List<String> rooms, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> "cn.banshi." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .as(what + " only in " + rooms)
                .allowEmptyShould(true);
    }

    private static ArchRule all(ArchRule... rules) {
        CompositeArchRule all = CompositeArchRule.of(rules[0].allowEmptyShould(true));
        for (ArchRule rule : Arrays.asList(rules).subList(1, rules.length)) {
            all = all.and(rule.allowEmptyShould(true));
        }
        return all;
    }

    /** Constructors that turn bytes into characters or back by the machine's default charset. */
    private static DescribedPredicate<JavaCall<?>> takesBytesWithoutCharset() {
        List<Class<?>> owners = List.of(
                String.class,
                FileReader.class,
                FileWriter.class,
                InputStreamReader.class,
                OutputStreamWriter.class,
                PrintStream.class,
                PrintWriter.class,
                Scanner.class);
        return DescribedPredicate.describe("the default charset", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            List<String> types = target.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toList();
            return owners.stream().anyMatch(owner -> target.getOwner().isEquivalentTo(owner))
                    && isBytes(types)
                    && !namesCharset(types);
        });
    }

    private static boolean isBytes(List<String> types) {
        return !types.isEmpty()
                && List.of("[B", "java.io.File", "java.io.InputStream", "java.io.OutputStream", "java.nio.file.Path")
                        .contains(types.get(0));
    }

    private static boolean namesCharset(List<String> types) {
        String last = types.get(types.size() - 1);
        return types.size() > 1
                && (last.equals(Charset.class.getName())
                        || last.equals("java.nio.charset.CharsetDecoder")
                        || last.equals("java.nio.charset.CharsetEncoder")
                        || last.equals(String.class.getName()));
    }
}
