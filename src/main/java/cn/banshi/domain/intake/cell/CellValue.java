package cn.banshi.domain.intake.cell;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a cell means. */
public sealed interface CellValue {
    /** Nothing: blank, "/", "—", 无. */
    static CellValue nil() {
        return Nil.VALUE;
    }

    /** The value in the one form that other programs read: amounts in 元, days ISO, percent as number, lists with 、. */
    String normal();

    /** Nothing. */
    record Nil() implements CellValue {
        private static final Nil VALUE = new Nil();

        @Override
        public String normal() {
            return "";
        }
    }

    /** A text, identity or choice as written, without blanks around it. */
    record Text(String text) implements CellValue {
        @Override
        public String normal() {
            return text;
        }
    }

    /** Money. */
    record Amount(Money money) implements CellValue {
        @Override
        public String normal() {
            return money.toString();
        }
    }

    /** A day. */
    record Day(LocalDate day) implements CellValue {
        @Override
        public String normal() {
            return day.toString();
        }
    }

    /**
     * A deadline.
     *
     * @param day last day in time, null where the wording means none
     * @param wording as written; of a plain date the date in words
     */
    record Deadline(@Nullable LocalDate day, String wording) implements CellValue {
        @Override
        public String normal() {
            return day == null ? "" : day.toString();
        }
    }

    /** A percentage. */
    record Share(Percent percent) implements CellValue {
        @Override
        public String normal() {
            return percent.toString();
        }
    }

    /** A whole number: households, a year. */
    record Count(int number) implements CellValue {
        @Override
        public String normal() {
            return Integer.toString(number);
        }
    }

    /**
     * Names.
     *
     * @param names in the order written, without marks
     * @param lead index of the one that leads: the marked one, else the first
     */
    record Names(List<String> names, int lead) implements CellValue {
        @Override
        public String normal() {
            return String.join("、", names);
        }
    }

    /** Funding sources in the order written. */
    record Sources(List<Part> parts) implements CellValue {
        /**
         * One source.
         *
         * @param amount its share, null where none is written
         */
        public record Part(String name, @Nullable Money amount) {}

        @Override
        public String normal() {
            return parts.stream().map(Part::name).collect(Collectors.joining("、"));
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements CellValue {
        @Override
        public String normal() {
            return yes ? "是" : "否";
        }
    }
}
