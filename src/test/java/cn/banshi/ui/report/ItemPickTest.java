package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.ui.SampleDesk;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemPickTest {
    @TempDir
    private Path folder;

    private SampleDesk desk;
    private List<ItemView> items;

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        items = desk.services()
                .reports()
                .figures(2021, ReportPeriod.of(YearMonth.of(2021, 11)))
                .items();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void findsByNamePinyinAndNumber() {
        ItemPick pick = new ItemPick(items, Set.of());
        pick.search("停车");
        int byName = pick.lines().size();
        assertThat(byName).isPositive();
        pick.search("tingche");
        assertThat(pick.lines()).hasSize(byName);
        pick.search("14");
        assertThat(pick.lines()).anySatisfy(line -> assertThat(line.number()).isEqualTo("14"));
        pick.search("");
        assertThat(pick.lines()).hasSameSizeAs(items);
    }

    @Test
    void showsWhatIsPickedAlreadyFirst() {
        long last = items.get(items.size() - 1).id();
        ItemPick pick = new ItemPick(items, Set.of(last));
        assertThat(pick.lines().get(0).id()).isEqualTo(last);
        assertThat(pick.lines().get(1).id()).isEqualTo(items.get(0).id());
    }

    @Test
    void noneAndAllPickedAreBothAll() {
        ItemPick pick = new ItemPick(items, Set.of());
        assertThat(pick.picked()).isEmpty();
        pick.pickFound(true);
        assertThat(pick.picked()).isEmpty();
        assertThat(pick.count()).isEqualTo(items.size());
    }

    @Test
    void keepsWhatWasPickedThroughASearchAndForgetsWhatIsGone() {
        long first = items.get(0).id();
        ItemPick pick = new ItemPick(items, Set.of(first, -5L));
        pick.search("停车");
        pick.pickFound(true);
        assertThat(pick.picked()).contains(first).doesNotContain(-5L);
        pick.pick(pick.lines().get(0), false);
        assertThat(pick.picked()).doesNotContain(pick.lines().get(0).id());
    }
}
