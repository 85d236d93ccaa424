package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseText;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write into a cell that has nothing to say. */
final class NilWords {
    private static final int LONGEST = 12;
    private static final Set<String> WORDS = Set.of(
            "无", "暂无", "没有", "暂缺", "缺", "空", "不涉及", "不涉及资金", "无资金", "无需资金", "不适用", "n/a", "na", "none", "null", "nil",
            "未填", "无内容", "无此项");
    private static final Pattern MARKS = Pattern.compile("[-—–−―─_/\\\\|.。·、,;*×\\s]+");

    private NilWords() {}

    /** Whether the text stands for nothing: blank, "/", "—", 无, 不涉及. */
    static boolean isNil(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String folded = ChineseText.fold(text);
        return folded.isEmpty()
                || MARKS.matcher(folded).matches()
                || WORDS.contains(folded.endsWith("。") ? folded.substring(0, folded.length() - 1) : folded);
    }
}
