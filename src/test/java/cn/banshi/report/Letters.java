package cn.banshi.report;

import cn.banshi.base.text.ChineseNumeral;
import java.util.ArrayList;
import java.util.List;

/** Letters for tests. */
public final class Letters {
    private Letters() {}

    /** A letter of these paragraphs to 各社区 with these annexes. */
    public static Letter of(List<Letter.Paragraph> body, List<ReportDocument> annexes) {
        return new Letter(
                "R23",
                List.of("示范街道办事处关于2021年11月", "“我为群众办实事”项目推进情况的通报"),
                "各社区：",
                body,
                annexes,
                "示范街道办事处",
                "2021年11月30日",
                false,
                true);
    }

    /** A heading, then a paragraph, over and over. */
    public static Letter sections(int sections, String text, List<ReportDocument> annexes) {
        List<Letter.Paragraph> body = new ArrayList<>();
        for (int i = 1; i <= sections; i++) {
            body.add(Letter.Paragraph.heading(Letter.Level.FIRST, ChineseNumeral.of(i) + "、总体情况"));
            body.add(Letter.Paragraph.body("第" + i + "段。" + text));
        }
        return of(body, annexes);
    }
}
