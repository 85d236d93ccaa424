package cn.banshi.domain.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** A cell as the file has it. A formula is its cached value. */
public sealed interface RawCell {
    /** Nothing in it. */
    static RawCell blank() {
        return Blank.CELL;
    }

    /** The cell as a person reads it: numbers in full without grouping, days as yyyy-mm-dd. */
    String text();

    /** Whether there is nothing to read, blanks counting as nothing. */
    default boolean isBlank() {
        return text().isBlank();
    }

    /** Nothing in it. */
    record Blank() implements RawCell {
        private static final Blank CELL = new Blank();

        @Override
        public String text() {
            return "";
        }
    }

    /** A text, line breaks included. */
    record Text(String text) implements RawCell {}

    /**
     * A number.
     *
     * @param value as stored
     * @param percent whether the file shows it as a percentage (0.75 as 75%)
     */
    record Numeric(double value, boolean percent) implements RawCell {
        /** Digits that a spreadsheet keeps. */
        public static final int DIGITS = 15;

        /** The number as the spreadsheet means it, without the noise behind its fifteenth digit. */
        public BigDecimal exact() {
            BigDecimal rounded =
                    new BigDecimal(value, new MathContext(DIGITS, RoundingMode.HALF_UP)).stripTrailingZeros();
            return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        }

        @Override
        public String text() {
            return percent
                    ? exact().movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                    : exact().toPlainString();
        }
    }

    /** A day, in whichever date system the file counts. */
    record Day(LocalDate day) implements RawCell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements RawCell {
        @Override
        public String text() {
            return yes ? "是" : "否";
        }
    }

    /**
     * A cell that the spreadsheet itself could not work out.
     *
     * @param text what it shows, such as "#REF!"
     */
    record Fault(String text) implements RawCell {}
}
