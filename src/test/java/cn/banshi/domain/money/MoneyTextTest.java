package cn.banshi.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.MoneyText.Parsed;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|125000.00",
                "¥5000|5000.00",
                "￥5,000.5|5000.50",
                "1253|12530000.00",
                "12530000元|12530000.00",
                "1253万|12530000.00",
                "1253万元|12530000.00",
                "0.8亿|80000000.00",
                "1,253.5|12535000.00",
                "１２．５|125000.00",
                "1，253.5万元|12535000.00",
                "￥125,000.00元|125000.00",
                "10万元左右|100000.00",
                "约3.2|32000.00",
                "20余万元|200000.00",
                "-3.2|-32000.00",
                "−320元|-320.00",
                "0|0.00",
                ".5|5000.00",
                "12.|120000.00",
                "0.000001|0.01",
                "3千元|3000.00",
                "2百万|2000000.00",
                " 46.49 万元 |464900.00"
            })
    void reads(String typed, String yuan) {
        assertThat(MoneyText.parse(typed))
                .isInstanceOfSatisfying(
                        Parsed.Amount.class,
                        amount -> assertThat(amount.money().toString()).isEqualTo(yuan));
    }

    @Test
    void echoesBothUnits() {
        assertThat(MoneyText.parse("12530000元"))
                .isEqualTo(new Parsed.Amount(Money.ofYuan("12530000"), "1,253.00 万元 = 12,530,000.00 元"));
        assertThat(MoneyText.echo(Money.ofYuan("1680.32"))).isEqualTo("0.168032 万元 = 1,680.32 元");
        assertThat(MoneyText.echo(Money.ofYuan("-5"))).isEqualTo("-0.0005 万元 = -5.00 元");
    }

    @Test
    void readsNothingAsNotFilled() {
        assertThat(MoneyText.parse(" 　")).isEqualTo(new Parsed.Blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "12,5",
                "1.2.3",
                "--3",
                "12万5",
                "元",
                "1e5",
                "0.001元",
                "0.0000001",
                "10000000000",
                "99999999999999999999亿"
            })
    void refuses(String typed) {
        assertThat(MoneyText.parse(typed)).isInstanceOf(Parsed.Wrong.class);
    }

    @Test
    void saysWhyItRefuses() {
        assertThat(MoneyText.parse("十二")).isEqualTo(new Parsed.Wrong("“十二”不是金额。请填数字，如 12.5（万元）或 125000元"));
        assertThat(MoneyText.parse("0.001元")).isEqualTo(new Parsed.Wrong("金额最小到分。请把“0.001元”的小数减少几位"));
    }

    @Test
    void showsWanGroupedAndRounded() {
        assertThat(MoneyText.wan(Money.ofYuan("12530000"), 2)).isEqualTo("1,253.00");
        assertThat(MoneyText.wan(Money.ofYuan("464950"), 1)).isEqualTo("46.5");
        assertThat(MoneyText.wan(Money.ofYuan("464949.99"), 1)).isEqualTo("46.5");
        assertThat(MoneyText.wan(Money.ofYuan("464499.99"), 1)).isEqualTo("46.4");
        assertThat(MoneyText.wan(Money.ofYuan("5000"), 0)).isEqualTo("1");
        assertThat(MoneyText.wan(Money.ofYuan("-5000"), 0)).isEqualTo("-1");
        assertThat(MoneyText.typed(Money.ofYuan("464900"))).isEqualTo("46.49");
        assertThat(MoneyText.typed(Money.ofYuan("12530000"))).isEqualTo("1253");
        assertThat(MoneyText.typed(Money.ZERO)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "12530000, 壹仟贰佰伍拾叁万元整",
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.56, 伍角陆分",
        "1.05, 壹元零伍分",
        "10.50, 壹拾元伍角整",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "100500.30, 壹拾万零伍佰元叁角整",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "6007.14, 陆仟零柒元壹角肆分",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "1000000000000, 壹万亿元整",
        "1000500000000, 壹万零伍亿元整",
        "-32000, 负叁万贰仟元整",
        "99999999999999.99, 玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void writesCapitals(String yuan, String capitals) {
        assertThat(MoneyText.capitals(Money.ofYuan(yuan))).isEqualTo(capitals);
    }

    @Test
    void readsBackEveryWayOfWritingAnAmount() {
        SplittableRandom random = new SplittableRandom(20_211_130);
        for (int round = 0; round < 20_000; round++) {
            Money money = random(random);
            for (String text : new String[] {
                MoneyText.typed(money),
                money + "元",
                MoneyText.yuan(money) + "元",
                money.wan().toPlainString() + "万元"
            }) {
                assertThat(MoneyText.parse(text))
                        .as(text)
                        .isInstanceOfSatisfying(
                                Parsed.Amount.class,
                                amount -> assertThat(amount.money()).isEqualTo(money));
            }
        }
    }

    /** Every digit with its place, then the zeros drawn together, as it is taught. */
    @Test
    void writesTheSameCapitalsAsTheSchoolRule() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 20_000; round++) {
            Money money = random(random);
            assertThat(MoneyText.capitals(money)).as(money.toString()).isEqualTo(bySchoolRule(money));
        }
    }

    private static Money random(SplittableRandom random) {
        StringBuilder digits = new StringBuilder();
        int length = 1 + random.nextInt(13);
        for (int at = 0; at < length; at++) {
            digits.append(random.nextInt(2) == 0 ? 0 : random.nextInt(10));
        }
        return Money.ofFen(Long.parseLong(digits.toString()) * (random.nextInt(4) == 0 ? -1 : 1));
    }

    private static String bySchoolRule(Money money) {
        String digits = "零壹贰叁肆伍陆柒捌玖";
        String[] places = {"元", "拾", "佰", "仟", "万", "拾", "佰", "仟", "亿", "拾", "佰", "仟", "万", "拾"};
        String yuan = String.valueOf(Math.abs(money.fen()) / 100);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < yuan.length(); at++) {
            text.append(digits.charAt(yuan.charAt(at) - '0')).append(places[yuan.length() - 1 - at]);
        }
        String whole = text.toString()
                .replaceAll("零[拾佰仟]", "零")
                .replaceAll("零+", "零")
                .replaceAll("零([万亿元])", "$1")
                .replace("亿万", "亿零")
                .replaceAll("零+", "零")
                .replace("零元", "元");
        String tail = String.valueOf(Math.abs(money.fen()) % 100 + 100);
        int jiao = tail.charAt(1) - '0';
        int fen = tail.charAt(2) - '0';
        if ("元".equals(whole)) {
            whole = "";
        }
        String cents = (jiao > 0 ? digits.charAt(jiao) + "角" : fen > 0 && !whole.isEmpty() ? "零" : "")
                + (fen > 0 ? digits.charAt(fen) + "分" : "整");
        String amount = whole.isEmpty() && "整".equals(cents) ? "零元整" : whole + cents;
        return (money.isNegative() ? "负" : "") + amount;
    }
}
