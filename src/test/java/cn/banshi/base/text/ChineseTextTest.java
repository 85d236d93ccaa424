package cn.banshi.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseTextTest {
    @Test
    void countsChineseCharactersTwice() {
        assertThat(ChineseText.width("路灯56盏")).isEqualTo(8);
        assertThat(ChineseText.width("（m²）")).isEqualTo(6);
        assertThat(ChineseText.width("𠮷")).isEqualTo(2);
        assertThat(ChineseText.width("“好”……")).isEqualTo(10);
        assertThat(ChineseText.width("ｱ")).isEqualTo(1);
        assertThat(ChineseText.width("")).isZero();
    }

    @Test
    void foldsFullWidthAndCase() {
        assertThat(ChineseText.fold(" ＳＦ－ＣＸ　２０２１（一） ")).isEqualTo("sf-cx 2021(一)");
        assertThat(ChineseText.toHalfWidth("路灯，。")).isEqualTo("路灯,。");
        String same = "abc路灯";
        assertThat(ChineseText.toHalfWidth(same)).isSameAs(same);
    }

    @Test
    void cutsToColumnsWithoutSplittingACharacter() {
        assertThat(ChineseText.cut("路灯56盏", 8)).isEqualTo("路灯56盏");
        assertThat(ChineseText.cut("路灯56盏", 7)).isEqualTo("路灯5…");
        assertThat(ChineseText.cut("𠮷𠮷𠮷", 5)).isEqualTo("𠮷…");
        assertThat(ChineseText.width(ChineseText.cut("老旧小区改造工程", 9))).isLessThanOrEqualTo(9);
    }
}
