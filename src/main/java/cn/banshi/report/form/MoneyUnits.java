package cn.banshi.report.form;

import cn.banshi.domain.intake.field.MoneyUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of money in headings and captions. */
final class MoneyUnits {
    /** 元 alone is a unit only where something says so; it also ends names such as 单元. */
    private static final Pattern UNIT = Pattern.compile("(亿元|百万元|万元|千元)|(?<=[(（:：、，,\\s])(元)(?=[)）、，,\\s]|$)");

    private MoneyUnits() {}

    static Optional<MoneyUnit> of(String text) {
        Matcher matcher = UNIT.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String unit = matcher.group();
        for (MoneyUnit one : MoneyUnit.values()) {
            if (one.label().equals(unit)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
