package cn.banshi.work.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.paper.PaperRenderer;
import cn.banshi.report.PageImage;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first page of every report against one that was looked at and approved: how dark each of 40 × 28 fields is, from 0 to 9.
 * Loose enough for another rasteriser, tight enough to see a lost column, a moved block or another paper.
 *
 * <p>A page that was changed on purpose is looked at again; its new text lies in {@code target/pages} and replaces the one
 * in the test resources.
 */
class PageImagesTest {
    private static final int ACROSS = 40;
    private static final int DOWN = 28;
    private static final double MOST_ON_AVERAGE = 0.25;
    private static final int MOST_FIELDS_APART = ACROSS * DOWN / 50;

    static Stream<String> codes() {
        return ReportCatalogue.all().stream().map(ReportDefinition::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void looksAsApproved(String code) throws IOException {
        List<String> page = fields(image(code, List.of()));
        Path kept = Files.createDirectories(Path.of("target", "pages")).resolve(code + ".txt");
        Files.write(kept, page);
        try (InputStream in = PageImagesTest.class.getResourceAsStream("pages/" + code + ".txt")) {
            assertThat(in)
                    .as("no approved page of " + code + "; look at it, then keep " + kept)
                    .isNotNull();
            List<String> approved = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(alike(page, approved)).as("page of " + code).isTrue();
        }
    }

    @Test
    void seesThatAColumnIsLostOrABlockHasMoved() {
        List<String> whole = fields(image("R01", List.of()));
        List<ColumnChoice> fewer = Stream.of(
                        "listNumber", "name", "content", "plannedTotal", "investedTotal", "sources")
                .map(key -> new ColumnChoice(key, "", 0))
                .toList();
        assertThat(alike(fields(image("R01", fewer)), whole)).isFalse();
        List<String> lower = new ArrayList<>(whole);
        lower.add(1, lower.remove(DOWN));
        assertThat(alike(lower, whole)).isFalse();
        assertThat(alike(fields(image("R14", List.of())), whole)).isFalse();
    }

    private static boolean alike(List<String> page, List<String> approved) {
        int sum = 0;
        int apart = 0;
        for (int row = 1; row <= DOWN; row++) {
            for (int column = 0; column < ACROSS; column++) {
                int difference = Math.abs(
                        page.get(row).charAt(column) - approved.get(row).charAt(column));
                sum += difference;
                apart += difference > 2 ? 1 : 0;
            }
        }
        return page.get(0).equals(approved.get(0))
                && sum <= MOST_ON_AVERAGE * ACROSS * DOWN
                && apart <= MOST_FIELDS_APART;
    }

    private static PageImage image(String code, List<ColumnChoice> columns) {
        Ledger ledger = SampleOffice.read();
        ReportInput input = ReportInput.of(
                ledger,
                2021,
                ReportPeriod.of(YearMonth.of(2021, 11)),
                ReportParameters.of(ledger.office().office()).with(columns),
                LocalDate.of(2021, 11, 30));
        return new PaperRenderer()
                .render(ReportCatalogue.find(code).orElseThrow().report(input))
                .image(0, 1);
    }

    /** The size of the page, then a line for each row of fields. */
    private static List<String> fields(PageImage image) {
        double[][] dark = new double[DOWN][ACROSS];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                int pixel = image.argb()[y * image.width() + x];
                int light = (pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF);
                dark[y * DOWN / image.height()][x * ACROSS / image.width()] += 1 - light / 765.0;
            }
        }
        double field = (double) image.width() * image.height() / (ACROSS * DOWN);
        Stream<String> rows = Stream.of(dark).map(row -> line(row, field));
        return Stream.concat(Stream.of(image.width() + "x" + image.height()), rows)
                .toList();
    }

    /** Text covers a third of a field at most, so that darkness counts three times. */
    private static String line(double[] row, double field) {
        StringBuilder line = new StringBuilder();
        for (double dark : row) {
            line.append(Math.min(9, Math.round(27 * dark / field)));
        }
        return line.toString();
    }
}
