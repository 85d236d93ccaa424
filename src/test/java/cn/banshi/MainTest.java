package cn.banshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class MainTest {
    /** Reading a face takes a temporary file. */
    @Test
    void saysWhatToDoWhereThereIsNoRoomForTheFonts(@TempDir Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        SampleFolder.copyTo(data);
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + folder.resolve("full"),
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.banshi.Main",
                        "--data",
                        data.toString(),
                        "report",
                        "R01",
                        "--period",
                        "2021-11",
                        "--out",
                        folder.resolve("R01.pdf").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("字体没有装上").contains("系统盘").doesNotContain("程序出错");
        assertThat(program.exitValue()).isEqualTo(3);
        assertThat(folder.resolve("R01.pdf")).doesNotExist();
    }

    @Test
    @EnabledOnOs(LINUX)
    void endsWithOneSentenceWhereThereIsNoDisplay() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.banshi.Main")
                .redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        Process program = builder.start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines()).singleElement().asString().contains("没有显示器").contains("demo");
        assertThat(program.exitValue()).isEqualTo(2);
    }
}
