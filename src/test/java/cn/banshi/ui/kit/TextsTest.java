package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/cn/banshi");
    private static final Path FILE = Path.of("src/main/resources/messages.properties");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9_-]*(?:\\.[a-zA-Z0-9_-]+)*\\.?)\"");
    private static final Pattern CALL = Pattern.compile("Texts\\.of\\(([^;]*?)[,)]", Pattern.DOTALL);

    private static List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        boolean goesOn = false;
        for (String line : Files.readAllLines(FILE, StandardCharsets.UTF_8)) {
            if (!goesOn && !line.startsWith("#") && line.contains("=")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
            goesOn = line.endsWith("\\");
        }
        return keys;
    }

    private static Set<String> found(Pattern outer) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file, StandardCharsets.UTF_8);
                if (outer == null) {
                    collect(source, found);
                } else {
                    Matcher call = outer.matcher(source);
                    while (call.find()) {
                        collect(call.group(1), found);
                    }
                }
            }
        }
        return found;
    }

    private static void collect(String text, Set<String> into) {
        Matcher literal = LITERAL.matcher(text);
        while (literal.find()) {
            into.add(literal.group(1));
        }
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> missing = found(CALL);
        missing.removeIf(literal -> literal.endsWith(".") || !literal.contains("."));
        missing.removeAll(keys());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(keys());
        Set<String> used = found(null);
        // A literal that ends in a dot is the beginning of keys that go on with the name of an enum value.
        List<String> beginnings = used.stream()
                .filter(literal -> literal.endsWith(".") && literal.length() > 2)
                .toList();
        unused.removeAll(used);
        unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        List<String> keys = keys();
        assertThat(keys).hasSize(new HashSet<>(keys).size());
    }

    @Test
    void fillsPlacesAndGroupsNumbers() {
        assertThat(Texts.of("shell.work.count", "正在导入", 240, 1200)).isEqualTo("正在导入 240/1,200");
    }

    @Test
    void refusesUnknownKeys() {
        assertThatThrownBy(() -> Texts.of("no.such.key")).hasMessageContaining("no.such.key");
    }
}
