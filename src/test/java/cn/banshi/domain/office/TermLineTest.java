package cn.banshi.domain.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermLineTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final Office OFFICE = Office.beginning("某某街道办事处", "", "", "MM", "", "", "", "");

    private static LeaderTerm term(long id, String name, @Nullable String from, @Nullable String until) {
        return new LeaderTerm(
                id,
                1,
                7,
                name,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until));
    }

    private static TermLine line(LeaderTerm... terms) {
        LeaderTerm otherPost = new LeaderTerm(99, 1, 8, "别岗", null, null);
        List<LeaderTerm> all = new java.util.ArrayList<>(List.of(terms));
        all.add(otherPost);
        return TermLine.of(
                new OfficeData(OFFICE, List.of(), List.of(), List.of(), List.of(), all, List.of(), List.of()),
                7,
                TODAY);
    }

    @Test
    void holdersThatFollowEachOtherDayByDayAreSmooth() {
        TermLine line = line(term(1, "甲", "2017-05-01", "2021-06-30"), term(2, "乙", "2021-07-01", null));
        assertThat(line.smooth()).isTrue();
        assertThat(line.terms()).extracting(LeaderTerm::name).containsExactly("乙", "甲");
        assertThat(line.sentence()).contains("2021年6月30日交", "7月1日接", "以前印 甲，以后印 乙");
    }

    @Test
    void namesTheDaysOfAGap() {
        TermLine line = line(term(1, "甲", "2017-05-01", "2021-06-30"), term(2, "乙", "2021-07-03", null));
        assertThat(line.smooth()).isFalse();
        assertThat(line.sentence()).startsWith("2021年7月1日到2021年7月2日没有人任职");
    }

    @Test
    void namesBothHoldersOfAnOverlap() {
        TermLine line = line(term(1, "甲", "2017-05-01", "2021-07-01"), term(2, "乙", "2021-07-01", null));
        assertThat(line.smooth()).isFalse();
        assertThat(line.sentence()).startsWith("甲 和 乙 的任职时间有重叠");
        assertThat(line(term(1, "甲", "2017-05-01", null), term(2, "乙", "2021-07-01", null))
                        .smooth())
                .isFalse();
    }

    @Test
    void saysWhenNobodyHoldsThePostToday() {
        assertThat(line(term(1, "甲", null, "2021-11-29")).smooth()).isFalse();
        assertThat(line(term(1, "甲", null, "2021-11-30")).smooth()).isTrue();
        assertThat(line().sentence()).isEmpty();
    }

    @Test
    void findsTheHolderOfADay() {
        TermLine line = line(term(1, "甲", null, "2021-06-30"), term(2, "乙", "2021-07-01", null));
        LeaderTerm before = line.on(LocalDate.of(2021, 6, 30));
        LeaderTerm after = line.on(LocalDate.of(2021, 7, 1));
        assertThat(before == null ? "" : before.name()).isEqualTo("甲");
        assertThat(after == null ? "" : after.name()).isEqualTo("乙");
    }
}
