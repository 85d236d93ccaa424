package cn.banshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on a runtime as the installer ships it: no compiler, no management, no instrumentation. */
class TrimmedRuntimeTest {
    private static final String WRITTEN = "已写出：";
    private static final String MODULES = String.join(
            ",",
            "java.base",
            "java.desktop",
            "java.logging",
            "java.naming",
            "java.net.http",
            "java.prefs",
            "java.scripting",
            "java.security.sasl",
            "java.sql",
            "java.transaction.xa",
            "java.xml",
            "java.xml.crypto",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.xml.dom",
            "jdk.zipfs");

    private static final Pattern BUILDING = Pattern.compile(
            "(test-classes|[/\\\\](ecj|jasperreports-jdt|jackson|woodstox|stax2|junit|assertj|testfx|archunit)[^/\\\\]*)$");

    @TempDir
    private Path temp;

    /** The class path of this test without what is there for building and testing only, above all the compiler. */
    private static String shipped() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !BUILDING.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String run(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--limit-modules",
                MODULES,
                "-cp",
                shipped()));
        line.addAll(List.of(command));
        Process program = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(said).isZero();
        return said;
    }

    @Test
    void laysOutItsPagesWithoutACompiler() throws IOException, InterruptedException {
        assertThat(run("--list-modules"))
                .as("the runtime of this test is trimmed")
                .contains("java.desktop")
                .doesNotContain("jdk.compiler", "java.compiler", "java.management", "java.instrument");

        String said = run("cn.banshi.Main", "demo", "--out", temp.toString());
        assertThat(said.lines())
                .hasSizeGreaterThan(5)
                .noneMatch(line -> line.contains("Exception"))
                .filteredOn(line -> line.startsWith(WRITTEN))
                .allMatch(line -> Files.exists(Path.of(line.substring(WRITTEN.length()))));
        for (String code : List.of("R01", "R02")) {
            byte[] pages = Files.readAllBytes(temp.resolve(code + "-2021-11.pdf"));
            assertThat(new String(pages, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(new String(pages, StandardCharsets.ISO_8859_1).stripTrailing())
                    .endsWith("%%EOF");
            byte[] workbook = Files.readAllBytes(temp.resolve(code + "-2021-11.xlsx"));
            assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        }
    }
}
