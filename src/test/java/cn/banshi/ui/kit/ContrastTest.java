package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContrastTest {
    private static final double ENOUGH = 7;

    private static Map<String, Color> colours() throws IOException {
        Map<String, Color> colours = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(ContrastTest.class.getResourceAsStream("/cn/banshi/ui/contrast.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Pattern.compile("(-[\\w-]+): (#[0-9a-f]{6});")
                    .matcher(css)
                    .results()
                    .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
        }
        return colours;
    }

    private static double light(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double luminance(Color colour) {
        return 0.2126 * light(colour.getRed()) + 0.7152 * light(colour.getGreen()) + 0.0722 * light(colour.getBlue());
    }

    private static double ratio(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    @Test
    void everyTextStandsOutSevenToOneAgainstItsGround() throws IOException {
        Map<String, Color> colours = colours();
        List<String> grounds = List.of(
                "-color-bg-default", "-color-bg-subtle", "-color-accent-subtle", "-tz-cur", "-color-warning-subtle");
        for (String text : List.of(
                "-color-fg-default",
                "-color-fg-muted",
                "-color-fg-subtle",
                "-color-accent-6",
                "-color-danger-fg",
                "-color-warning-6",
                "-color-success-6")) {
            for (String ground : grounds) {
                assertThat(ratio(
                                Objects.requireNonNull(colours.get(text)), Objects.requireNonNull(colours.get(ground))))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
        }
        assertThat(ratio(Objects.requireNonNull(colours.get("-color-accent-emphasis")), Color.WHITE))
                .as("the primary button")
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void isAsTheClerkLeftIt(@TempDir Path folder) {
        Path file = folder.resolve("settings.json");
        UserSettings settings = UserSettings.read(file);
        Contrast.choose(settings, true);
        settings.save();
        Contrast.restore(UserSettings.read(folder.resolve("none.json")));
        assertThat(Contrast.isHigh()).isFalse();
        Contrast.restore(UserSettings.read(file));
        assertThat(Contrast.isHigh()).isTrue();
        Contrast.choose(settings, false);
        assertThat(Contrast.isHigh()).isFalse();
    }
}
