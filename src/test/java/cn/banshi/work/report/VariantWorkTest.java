package cn.banshi.work.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.Refused;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantWorkTest {
    private static final List<ColumnChoice> COLUMNS =
            List.of(new ColumnChoice("name", "", 0), new ColumnChoice("remark", "说明", 30));

    @TempDir
    Path folder;

    private Services services;
    private VariantWork variants;

    @BeforeEach
    void open() {
        services = WorkFixture.empty(folder.resolve("ledger"));
        variants = services.variants();
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void keepsColumnsUnderANameWithTheLedger() {
        Variant saved = variants.save("r02", " 区督查室 ", COLUMNS);
        assertThat(saved).isEqualTo(new Variant("R02", "区督查室", COLUMNS));
        services.close();
        services = Services.of(LedgerSession.open(folder.resolve("ledger"), null));
        assertThat(services.variants().list("R02")).containsExactly(saved);
        assertThat(services.variants().list("R01")).isEmpty();
        assertThat(services.variants().find("R02", "区督查室")).contains(saved);
    }

    @Test
    void replacesTheOneOfTheSameNameAndTakesItBackByUndo() {
        Variant first = variants.save("R02", "甲", COLUMNS);
        Variant second = variants.save("R02", "甲", COLUMNS.subList(0, 1));
        assertThat(variants.list("R02")).containsExactly(second);
        services.history().undo();
        assertThat(variants.list("R02")).containsExactly(first);
    }

    @Test
    void removesOne() {
        variants.save("R02", "甲", COLUMNS);
        Variant other = variants.save("R02", "乙", COLUMNS);
        variants.remove("r02", "甲");
        variants.remove("R02", "没有的");
        assertThat(variants.list("R02")).containsExactly(other);
    }

    @Test
    void refusesNamelessAndEmptyOnes() {
        assertThatThrownBy(() -> variants.save("R02", " ", COLUMNS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> variants.save("R02", "长".repeat(31), COLUMNS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> variants.save("R02", "甲", List.of())).hasMessage("模板里至少要留一栏");
        assertThatThrownBy(() -> variants.save("R99", "甲", COLUMNS)).isInstanceOf(AppException.class);
        assertThat(variants.list("R02")).isEmpty();
    }
}
