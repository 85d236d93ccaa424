package cn.banshi.work.returns;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakePlan;
import cn.banshi.work.intake.IntakeProgress;
import cn.banshi.work.intake.IntakeWork;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnWorkTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @TempDir
    private Path temp;

    private Services services;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(temp.resolve("ledger"));
    }

    @AfterEach
    void close() {
        services.close();
    }

    private Review review(Path file) {
        IntakeWork intake = services.intake();
        List<IncomingTable> tables = intake.open(file, null, IntakeProgress.NONE);
        assertThat(tables).hasSize(1);
        IntakePlan plan = intake.plan(tables.get(0), null);
        assertThat(plan.kind()).isEqualTo(IncomingKind.PROGRESS);
        assertThat(plan.month()).isEqualTo(NOVEMBER);
        return intake.review(tables, List.of(plan), IntakeProgress.NONE);
    }

    @Test
    void writesASheetForEachCommunityThatComesBackWithoutAQuestion() {
        List<Path> files = services.returns().write(NOVEMBER, ReturnWork.By.COMMUNITY, temp.resolve("下发"));
        assertThat(files).hasSizeGreaterThan(5).allSatisfy(file -> {
            assertThat(file).exists();
            List<ReviewRow> rows = review(file).parts().get(0).rows();
            assertThat(rows)
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.verdict()).as(file + " " + row).isEqualTo(Verdict.SAME));
        });
        long due = services.months().due(NOVEMBER).size();
        long listed = files.stream()
                .mapToLong(file -> review(file).parts().get(0).rows().size())
                .sum();
        assertThat(listed).as("sub-items come on top").isGreaterThanOrEqualTo(due);
        assertThat(services.returns().write(NOVEMBER, ReturnWork.By.COMMUNITY, temp.resolve("下发")))
                .as("a file that is there is never written over")
                .doesNotContainAnyElementsOf(files);
    }

    @Test
    void bringsBackWhatWasFilledIn() throws Exception {
        Path file = services.returns()
                .write(NOVEMBER, ReturnWork.By.DEPARTMENT, temp.resolve("下发"))
                .get(0);
        String code;
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            Row row = sheet.getRow(3);
            code = row.getCell(0).getStringCellValue();
            assertThat(row.getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(row.getCell(4).getCellStyle().getLocked()).isFalse();
            row.getCell(4).setCellValue("完成最后一道工序。");
            row.getCell(6).setCellValue(1.25);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        Review review = review(file);
        assertThat(review.counts()).containsEntry(Verdict.UPDATE, 1).doesNotContainKey(Verdict.ERROR);
        services.intake().apply(review);
        Dossier item = WorkFixture.item(services, code);
        MonthlyProgress row = item.months().stream()
                .filter(one -> one.month().equals(NOVEMBER))
                .findFirst()
                .orElseThrow();
        assertThat(row.text()).isEqualTo("完成最后一道工序。");
        assertThat(row.investment()).isEqualTo(Money.ofYuan("12500.00"));
    }

    @Test
    void keepsTheMoneyOfAParentShutThatItsSubItemsCarry() throws Exception {
        String parent = "SF-LY-2021-002";
        boolean found = false;
        for (Path file : services.returns().write(NOVEMBER, ReturnWork.By.COMMUNITY, temp.resolve("下发"))) {
            try (InputStream in = Files.newInputStream(file);
                    XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                for (Row row : workbook.getSheetAt(0)) {
                    String code = row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
                    boolean isParent = code.equals(parent);
                    if (isParent || code.startsWith(parent + "-")) {
                        assertThat(row.getCell(6).getCellStyle().getLocked()).isEqualTo(isParent);
                        assertThat(row.getCell(5).getCellStyle().getLocked()).isEqualTo(isParent);
                        assertThat(row.getCell(4).getCellStyle().getLocked()).isFalse();
                        found = found || isParent;
                    }
                }
            }
        }
        assertThat(found).isTrue();
    }
}
