package cn.banshi.domain.money;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.base.text.ChineseText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as it is written, before it is known in which unit a bare number is.
 *
 * @param number the number, below zero for 冲减
 * @param unitDigits places by which the written unit moves the point to come to 元; empty where no unit is written
 * @param estimate whether it is written as an estimate (约, 余, 左右, 以内)
 * @param remark what stands behind it in brackets and is not read, such as 含税; empty where nothing does
 */
public record AmountWording(BigDecimal number, OptionalInt unitDigits, boolean estimate, String remark) {
    private static final int LONGEST = 80;
    private static final List<String> ESTIMATE_BEFORE = List.of(
            "大约", "约为", "约", "大概", "将近", "接近", "近", "估计", "估算", "暂估", "预估", "暂定", "暂按", "不超过", "不低于", "至少", "超过", "超",
            "不足", "不到");
    private static final List<String> PLAIN_BEFORE = List.of(
            "人民币", "rmb", "cny", "¥", "￥", "预计", "预算", "概算", "计划", "总投资", "投资", "投入", "资金", "总计", "共计", "合计", "共", "计",
            "需", "为", ":", "=");
    private static final List<String> ESTIMATE_AFTER = List.of("左右", "上下", "以内", "之内", "以上", "以下", "余", "多", "许", "+");
    private static final List<String> PLAIN_AFTER = List.of("人民币", "rmb", "整", "正", "。", ";", ",");
    private static final Pattern BARE = Pattern.compile("\\d{1,15}(?:\\.\\d{1,6})?");
    private static final Pattern BLANK_IN_NUMBER = Pattern.compile("(?<=\\d)\\s+(?=\\d)");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern SIGN = Pattern.compile("^[¥￥]?[-−–﹣负][¥￥]?");
    private static final Pattern CURRENCY = Pattern.compile("[¥￥]|rmb|cny");
    private static final Pattern ABOUT = Pattern.compile("[约估暂近]|左右");
    private static final Pattern PART =
            Pattern.compile("(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)(?<more>[余多]?)"
                    + "(?<unit>亿元|亿|千万元|千万|百万元|百万|万元|万|千元|千|元|圆|块)?(?<rest>[余多]?元?)");
    private static final Pattern MORE = Pattern.compile("[余多](?=[百千万亿元])");
    private static final Pattern WITH_UNIT = Pattern.compile(".+[万亿萬億千仟]");
    private static final Pattern IN_CHARACTERS = Pattern.compile("(?:(?<whole>[" + ChineseNumeral.CHARACTERS
            + "]+)(?<yuan>[元圆]?))?(?:(?<jiao>[零壹贰叁肆伍陆柒捌玖一二两三四五六七八九])角)?零?(?:(?<fen>[壹贰叁肆伍陆柒捌玖一二两三四五六七八九])分)?");

    /** Reads an amount; empty where the text is none, or more than one. */
    public static Optional<AmountWording> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        if (BARE.matcher(typed).matches()) {
            return Optional.of(new AmountWording(new BigDecimal(typed), OptionalInt.empty(), false, ""));
        }
        String text = BLANK_IN_NUMBER.matcher(ChineseText.fold(typed)).replaceAll(",");
        text = BLANK.matcher(text).replaceAll("");
        int bracket = text.indexOf('(');
        if (bracket <= 0 || !text.endsWith(")")) {
            return new Stripped(text).read("");
        }
        String remark = text.substring(bracket + 1, text.length() - 1);
        String before = text.substring(0, bracket);
        return PART.matcher("1" + remark).matches()
                ? new Stripped(before + remark).read("")
                : new Stripped(before).read(remark);
    }

    /** The amount in 元, a bare number being in the unit given by its places; it may have parts of a 分. */
    public BigDecimal yuan(int digitsOfBareNumber) {
        return number.movePointRight(unitDigits.orElse(digitsOfBareNumber));
    }

    /** An amount without the words around it. */
    private static final class Stripped {
        private String core;
        private boolean estimate;
        /** A sign of currency before a bare number means 元. */
        private final boolean inYuan;

        Stripped(String text) {
            core = text;
            inYuan = CURRENCY.matcher(text).find();
            boolean more = true;
            while (more) {
                more = before(PLAIN_BEFORE) || after(PLAIN_AFTER);
                if (before(ESTIMATE_BEFORE) || after(ESTIMATE_AFTER)) {
                    estimate = true;
                    more = true;
                }
            }
        }

        private boolean before(List<String> words) {
            return words.stream()
                    .filter(core::startsWith)
                    .findFirst()
                    .map(word -> {
                        core = core.substring(word.length());
                        return true;
                    })
                    .orElse(false);
        }

        private boolean after(List<String> words) {
            return words.stream()
                    .filter(core::endsWith)
                    .findFirst()
                    .map(word -> {
                        core = core.substring(0, core.length() - word.length());
                        return true;
                    })
                    .orElse(false);
        }

        Optional<AmountWording> read(String remark) {
            Matcher sign = SIGN.matcher(core);
            boolean negative = sign.find();
            if (negative) {
                core = core.substring(sign.end());
            }
            Optional<AmountWording> read = inDigits().or(this::inCharacters);
            boolean about = estimate || ABOUT.matcher(remark).find();
            return read.map(amount -> new AmountWording(
                    negative ? amount.number().negate() : amount.number(),
                    inYuan && amount.unitDigits().isEmpty() ? OptionalInt.of(0) : amount.unitDigits(),
                    about || amount.estimate(),
                    remark));
        }

        /** 1253万元, and 1亿2000万元. */
        private Optional<AmountWording> inDigits() {
            Matcher part = PART.matcher(core);
            BigDecimal sum = BigDecimal.ZERO;
            OptionalInt last = OptionalInt.empty();
            boolean about = false;
            for (int at = 0; at < core.length(); at = part.end()) {
                if (!part.find(at) || part.start() != at) {
                    return Optional.empty();
                }
                OptionalInt digits = digits(part.group("unit"), part.group("rest"));
                if (at > 0 && (digits.isEmpty() || last.isEmpty() || digits.getAsInt() >= last.getAsInt())) {
                    return Optional.empty();
                }
                about |= !part.group("more").isEmpty() || part.group("rest").matches("[余多]元?");
                String number = part.group("number").replace(",", "");
                BigDecimal value = new BigDecimal(number.endsWith(".") ? number + "0" : number);
                boolean only = at == 0 && part.end() == core.length();
                if (only) {
                    return Optional.of(new AmountWording(value, digits, about, ""));
                }
                sum = sum.add(value.movePointRight(digits.orElse(0)));
                last = digits;
            }
            return core.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AmountWording(sum, OptionalInt.of(0), about, ""));
        }

        private static OptionalInt digits(@Nullable String unit, String rest) {
            if (unit == null) {
                return rest.endsWith("元") ? OptionalInt.of(0) : OptionalInt.empty();
            }
            return OptionalInt.of(
                    switch (unit.charAt(0)) {
                        case '亿' -> 8;
                        case '万' -> 4;
                        case '百' -> 6;
                        case '千' -> unit.startsWith("千万") ? 7 : 3;
                        default -> 0;
                    });
        }

        /** 伍万元整, 三百余万元. */
        private Optional<AmountWording> inCharacters() {
            String plain = MORE.matcher(core).replaceFirst("");
            Matcher matcher = IN_CHARACTERS.matcher(plain);
            if (plain.isEmpty() || !matcher.matches()) {
                return Optional.empty();
            }
            String whole = matcher.group("whole");
            String yuan = matcher.group("yuan");
            boolean unitWritten =
                    whole == null || !yuan.isEmpty() || WITH_UNIT.matcher(whole).matches();
            OptionalLong number = whole == null ? OptionalLong.of(0) : ChineseNumeral.parse(whole);
            if (!unitWritten || number.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal amount = BigDecimal.valueOf(number.getAsLong())
                    .add(BigDecimal.valueOf(digit(matcher.group("jiao")), 1))
                    .add(BigDecimal.valueOf(digit(matcher.group("fen")), 2));
            boolean about = plain.length() < core.length();
            return Optional.of(new AmountWording(amount, OptionalInt.of(0), about, ""));
        }

        private static long digit(@Nullable String numeral) {
            return numeral == null ? 0 : ChineseNumeral.parse(numeral).orElse(0);
        }
    }
}
