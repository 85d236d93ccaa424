package cn.banshi.work.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A list of communities copied from Excel or Word: what is not what its column says is told, never taken for something else. */
class CommunityPasteTest {
    private static CommunityLine only(String pasted) {
        List<CommunityLine> lines = BasicsWork.pasteCommunities(pasted);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    @Test
    void readsCellsByTheHeadingOfTheirColumn() {
        CommunityLine line = only("序号\t社区名称\t书记\t人口\t户数\n1\t春晓社区\t方书云\t7720\t2860");
        assertThat(line.name()).isEqualTo("春晓社区");
        assertThat(line.households()).isEqualTo(2860);
        assertThat(line.population()).isEqualTo(7720);
        assertThat(line.secretary()).isEqualTo("方书云");
        assertThat(line.problem()).isEmpty();
    }

    @Test
    void keepsAnEmptyCellEmpty() {
        CommunityLine line = only("社区\t户数\t人口\t书记\n和顺社区\t\t8640\t沈立言");
        assertThat(line.households()).isNull();
        assertThat(line.population()).isEqualTo(8640);
    }

    @Test
    void tellsANumberThatIsNone() {
        CommunityLine line = only("社区名称\t户数\t人口\t书记\n和顺社区\t三千\t8640\t沈立言");
        assertThat(line.problem()).isEqualTo("户数“三千”不是数字，请改正");
        assertThat(line.secretary()).isEqualTo("沈立言");
    }

    @Test
    void readsThousandsAsOneNumber() {
        assertThat(only("社区名称\t户数\t人口\n东湖社区\t4,388\t13,160").population()).isEqualTo(13160);
        assertThat(only("东湖社区\t4,388\t13,160\t江映雪").households()).isEqualTo(4388);
    }

    @Test
    void withoutAHeadingTellsWordsThatItCannotPlace() {
        assertThat(only("和顺社区 三千 8640 沈立言").problem()).contains("三千", "沈立言");
        assertThat(only("和顺社区 3120 8640 沈立言").problem()).isEmpty();
    }
}
