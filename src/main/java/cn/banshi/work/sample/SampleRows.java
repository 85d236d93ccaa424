package cn.banshi.work.sample;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.sheet.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a resource of the sample office, read by heading; empty cells are null or empty texts. */
record SampleRows(CsvTable table, int row) {
    /** All rows of {@code cn/banshi/sample/<name>.csv}. */
    static List<SampleRows> of(String name) {
        String path = "/cn/banshi/sample/" + name + ".csv";
        try (InputStream in = Objects.requireNonNull(SampleRows.class.getResourceAsStream(path), path)) {
            CsvTable table = CsvTable.read(new InputStreamReader(in, StandardCharsets.UTF_8));
            return IntStream.range(0, table.size())
                    .mapToObj(row -> new SampleRows(table, row))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    String text(String heading) {
        if (!table.has(heading)) {
            throw new IllegalStateException("no column " + heading);
        }
        return table.get(row, heading);
    }

    boolean yes(String heading) {
        return text(heading).equals("是");
    }

    /** Values parted by 、. */
    Stream<String> several(String heading) {
        return Arrays.stream(text(heading).split("、")).filter(part -> !part.isEmpty());
    }

    @Nullable
    Integer number(String heading) {
        return value(heading, Integer::valueOf);
    }

    @Nullable
    Money money(String heading) {
        return value(heading, Money::ofYuan);
    }

    @Nullable
    Percent percent(String heading) {
        return value(heading, Percent::of);
    }

    @Nullable
    BigDecimal decimal(String heading) {
        return value(heading, BigDecimal::new);
    }

    @Nullable
    LocalDate date(String heading) {
        return value(heading, LocalDate::parse);
    }

    @Nullable
    YearMonth month(String heading) {
        return value(heading, YearMonth::parse);
    }

    <T> @Nullable T value(String heading, Function<String, T> reader) {
        String text = text(heading);
        return text.isEmpty() ? null : reader.apply(text);
    }
}
