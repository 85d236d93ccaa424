package cn.banshi.work.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.project.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusWordsTest {
    @ParameterizedTest
    @CsvSource({
        "正在施工, UNDERWAY",
        "因疫情暂停施工, PAUSED",
        "停止施工, PAUSED",
        "暂缓, PAUSED",
        "中止推进, STOPPED",
        "取消施工, CANCELLED",
        "没有完成, UNDERWAY",
        "部分完成, UNDERWAY",
        "基本完成, UNDERWAY",
        "完成80%, UNDERWAY",
        "计划12月完成, UNDERWAY",
        "即将完工, UNDERWAY",
        "完成招标 正在施工, UNDERWAY",
        "正在办理, UNDERWAY",
        "长期坚持, UNDERWAY",
        "已完成招标, APPROVED",
        "完成前期, APPROVED",
        "未实施, APPROVED",
        "未进场施工, APPROVED",
        "拟开工, APPROVED",
        "准备开工, APPROVED",
        "尚未动工, APPROVED",
        "未开工, APPROVED",
        "已建成, BUILT",
        "待验收, BUILT",
        "验收中, BUILT",
        "已竣工, BUILT",
        "已验收, DONE",
        "已交付, DONE",
        "投入使用, DONE",
        "已完成, DONE",
        "已办结, DONE",
        "已销号, CLOSED",
        "未立项, RESERVE"
    })
    void readsStatesAsClerksCallThem(String word, Status status) {
        assertThat(StatusWords.of(word, "项目状态")).isEqualTo(status);
    }

    @Test
    void readsYesAndNoByTheHeadingThatAsks() {
        assertThat(StatusWords.of("是", "是否完工")).isEqualTo(Status.BUILT);
        assertThat(StatusWords.isNo("否", "是否办结"))
                .as("leaves the state to the dates")
                .isTrue();
        assertThat(StatusWords.isNo("是", "是否办结")).isFalse();
        assertThat(StatusWords.isNo("否", "办理状态")).isFalse();
        assertThat(StatusWords.of("莫名其妙", "状态")).isNull();
    }
}
