package cn.banshi.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {
    @Test
    void bringsEveryTextThroughUtf8() {
        SplittableRandom random = new SplittableRandom(61);
        for (int round = 0; round < 500; round++) {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                map.put(text(random) + i, random.nextInt(5) == 0 ? null : text(random));
            }
            byte[] bytes = FlatJson.write(map).getBytes(StandardCharsets.UTF_8);
            assertThat(FlatJson.read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(map);
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(
                    random.nextInt(3) == 0
                            ? (char) random.nextInt(128)
                            : random.nextBoolean()
                                    ? (char) random.nextInt(0xD800, 0xE000)
                                    : (char) random.nextInt(65536));
        }
        return text.toString();
    }

    @Test
    void staysOnOneLine() {
        assertThat(FlatJson.write(Map.of("a", "1\n2\r\"\\"))).isEqualTo("{\"a\":\"1\\u000a2\\u000d\\\"\\\\\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}x",
                "[]",
                "{\"a\"}",
                "{\"a\":1}",
                "{\"a\":\"b\",}",
                "{\"a\":\"b\" \"c\":\"d\"}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":\"\\n\"}",
                "{\"a\":\"b",
                "{\"a\":null,\"a\":null}",
                "{\"a\":{}}"
            })
    void refusesWhatIsNoFlatObject(String line) {
        assertThatThrownBy(() -> FlatJson.read(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
