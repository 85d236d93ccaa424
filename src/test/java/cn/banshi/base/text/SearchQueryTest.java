package cn.banshi.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {
    private static final SearchKey KEY =
            SearchKey.of(List.of("SF-CX-2021-003", "东门闲置地块改建便民停车场", "", "春晓社区", "重阳节前后，银行门口", "ＬＥＤ路灯５６盏"));

    @ParameterizedTest
    @CsvSource({
        "停车",
        "停车场",
        "tcc",
        "tingchechang",
        "tingcc",
        "tcchang",
        "停cc",
        "停车c",
        "tingch",
        "cxsq",
        "chunxiao",
        "sf-cx",
        "SF-CX-2021-003",
        "2021-003",
        "led",
        "LED路灯",
        "ｌｅｄ",
        "56",
        "５６盏",
        "zyj",
        "cyj",
        "zhongyang",
        "chongyang",
        "yinhang",
        "yinxing",
        "yx",
        "yh",
        "zhy",
        "t"
    })
    void finds(String query) {
        assertThat(SearchQuery.of(query).matches(KEY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"停场", "tccc", "tingchechangx", "锦泰", "jtsq", "2022", "changchun", "tingchang", "tchang", "cxsqc", "v"})
    void doesNotFind(String query) {
        assertThat(SearchQuery.of(query).matches(KEY)).isFalse();
    }

    @Test
    void needsEveryWordButInAnyOrder() {
        assertThat(SearchQuery.of("春晓 停车").matches(KEY)).isTrue();
        assertThat(SearchQuery.of("  tcc　cx  led ").matches(KEY)).isTrue();
        assertThat(SearchQuery.of("春晓 锦泰").matches(KEY)).isFalse();
    }

    @Test
    void findsEverythingWhenNothingIsTyped() {
        assertThat(SearchQuery.of(" 　").isEmpty()).isTrue();
        assertThat(SearchQuery.of("").matches(KEY)).isTrue();
    }

    @Test
    void doesNotRunOverTheEndOfAField() {
        assertThat(SearchKey.of(List.of("停", "车")).text()).isEqualTo("停\n车");
        assertThat(SearchQuery.of("停车").matches(SearchKey.of(List.of("停", "车"))))
                .isFalse();
        assertThat(SearchQuery.of("tc").matches(SearchKey.of(List.of("停", "车"))))
                .isFalse();
    }

    @Test
    void takesVeryLongWordsLiterally() {
        String word = "a".repeat(100);
        assertThat(SearchKey.matches("x" + word, word)).isTrue();
        assertThat(SearchKey.matches(word.substring(1), word)).isFalse();
    }

    /** Every character may stand for itself or for a leading part of any of its readings. */
    @Test
    void agreesWithAPlainRecursiveReading() {
        SplittableRandom random = new SplittableRandom(20_211_130);
        String texts = "停车场重行长绿女乐厦春晓社区ab1-";
        String letters = "tcszxhgnaeiolv1-b停";
        int hits = 0;
        for (int round = 0; round < 3_000; round++) {
            String text = pick(random, texts, 1 + random.nextInt(12));
            String query = random.nextInt(3) == 0 ? pick(random, letters, 1 + random.nextInt(4)) : spell(random, text);
            if (query.indexOf(' ') >= 0) {
                continue;
            }
            boolean expected = plainly(text, query);
            hits += expected ? 1 : 0;
            assertThat(SearchKey.matches(text, query)).as(text + " / " + query).isEqualTo(expected);
        }
        assertThat(hits).isBetween(600, 2_700);
    }

    private static String pick(SplittableRandom random, String from, int length) {
        StringBuilder picked = new StringBuilder();
        for (int at = 0; at < length; at++) {
            picked.append(from.charAt(random.nextInt(from.length())));
        }
        return picked.toString();
    }

    /** A query that mostly fits a stretch of the text. */
    private static String spell(SplittableRandom random, String text) {
        StringBuilder query = new StringBuilder();
        int from = random.nextInt(text.length());
        for (int at = from; at < Math.min(text.length(), from + 4); at++) {
            List<String> readings = Pinyin.readings(text.charAt(at));
            if (readings.isEmpty() || random.nextInt(6) == 0) {
                query.append(text.charAt(at));
            } else {
                String reading = readings.get(random.nextInt(readings.size()));
                query.append(reading, 0, 1 + random.nextInt(reading.length()));
            }
        }
        if (random.nextInt(5) == 0) {
            query.setCharAt(random.nextInt(query.length()), 'x');
        }
        return query.toString();
    }

    private static boolean plainly(String text, String query) {
        for (int at = 0; at < text.length(); at++) {
            if (plainlyAt(text, at, query)) {
                return true;
            }
        }
        return false;
    }

    private static boolean plainlyAt(String text, int at, String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        if (at == text.length()) {
            return false;
        }
        if (rest.charAt(0) == text.charAt(at) && plainlyAt(text, at + 1, rest.substring(1))) {
            return true;
        }
        for (String reading : Pinyin.readings(text.charAt(at))) {
            for (int used = 1; used <= reading.length(); used++) {
                if (rest.startsWith(reading.substring(0, used)) && plainlyAt(text, at + 1, rest.substring(used))) {
                    return true;
                }
            }
        }
        return false;
    }
}
