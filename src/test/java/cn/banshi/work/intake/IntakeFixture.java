package cn.banshi.work.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The import over the sample office, for tests of its rules. */
abstract class IntakeFixture {
    static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    static final String WENCHANG = "电动自行车集中充电停车棚建设";

    @TempDir
    Path temp;

    Services services;
    IntakeWork intake;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(temp.resolve("ledger"));
        intake = services.intake();
    }

    @AfterEach
    void close() {
        services.close();
    }

    /** A table whose cells are separated by | and rows by line breaks. */
    IncomingTable table(String text) {
        return intake.pasted(text.strip().replace("|", "\t")).get(0);
    }

    Review review(IncomingTable table, IntakePlan plan) {
        return intake.review(List.of(table), List.of(plan), IntakeProgress.NONE);
    }

    Review review(IncomingKind kind, String text) {
        IncomingTable table = table(text);
        return review(table, intake.plan(table, kind).at(2021, OCTOBER));
    }

    static ReviewRow only(Review review) {
        assertThat(review.parts().get(0).rows()).hasSize(1);
        return review.parts().get(0).rows().get(0);
    }

    static List<Remark.Kind> kinds(List<ReviewRow.At> remarks) {
        return remarks.stream().map(at -> at.remark().kind()).toList();
    }

    Dossier named(String name) {
        return services.session().ledger().all().stream()
                .filter(one -> one.project().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Money month(Dossier dossier, YearMonth month) {
        return dossier.months().stream()
                .filter(row -> row.month().equals(month))
                .map(MonthlyProgress::investment)
                .findFirst()
                .orElseThrow();
    }
}
