package cn.banshi.work.intake;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.project.Status;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What clerks call the states of an item. Rules go from the narrow to the wide: what is called off, what runs, what has not yet
 * begun, what is not yet finished, and only then what the plain words say.
 */
final class StatusWords {
    private static final String NOT_YET = "(未|没有|没|尚未|还未|待|拟|准备|即将|计划|预计|等待|争取|力争)";
    private static final String BEGIN = "(开工|动工|启动|实施|进场|施工|开始|建设)";
    private static final String FINISH = "(完工|竣工|完成|办结|建成|销号|交付|交工)";

    private record Rule(Pattern pattern, Status status) {
        static Rule of(String pattern, Status status) {
            return new Rule(Pattern.compile(pattern), status);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("未立项|拟立项|待立项|谋划|储备", Status.RESERVE),
            Rule.of("(?<!未|没有|没)(取消|撤销|撤项)|不再实施|不实施", Status.CANCELLED),
            Rule.of("(?<!未|没有|没)(中止|终止)", Status.STOPPED),
            Rule.of("(?<!未|没有|没)(暂停|暂缓|缓建|停工|停滞|停建|停止施工|停止实施)", Status.PAUSED),
            Rule.of("正在|在建|施工中|实施中|推进中|进行中|办理中|建设中|改造中", Status.UNDERWAY),
            Rule.of(NOT_YET + ".{0,8}" + BEGIN, Status.APPROVED),
            Rule.of("待验收|验收中|等待验收|未验收", Status.BUILT),
            Rule.of(
                    "(" + NOT_YET + "|部分|基本|接近|\\d%?|百分之.{1,4}).{0,8}" + FINISH + "|" + FINISH + "\\d|" + FINISH
                            + ".{0,2}(部分|一半|过半)",
                    Status.UNDERWAY),
            Rule.of("(?<!未)销号", Status.CLOSED),
            Rule.of("招标|招投标|前期|设计|勘察|审批|手续|征求意见", Status.APPROVED),
            Rule.of("完工|竣工|建成|主体完成", Status.BUILT),
            Rule.of("办结|完成|完毕|已验收|验收合格|通过验收|交付|投入使用", Status.DONE),
            Rule.of("未开|未动|未启动", Status.APPROVED),
            Rule.of("开工|动工|施工|实施|推进|进行|启动|长期|常态|持续", Status.UNDERWAY),
            Rule.of("立项", Status.APPROVED));

    private StatusWords() {}

    /**
     * The state that a word names, null where it names none.
     *
     * @param heading heading of its column: 是否完工 turns 是 and 否 into states
     */
    static @Nullable Status of(String word, String heading) {
        String core = Likeness.core(ChineseText.fold(word));
        for (Status status : Status.values()) {
            if (core.equals(status.label())) {
                return status;
            }
        }
        String asked = asked(heading);
        return !asked.isEmpty() && List.of("是", "已", "y", "√").contains(core) ? plain(asked) : plain(core);
    }

    /** The state that a heading asks about: 完工 of 是否完工; empty where it asks nothing. */
    private static String asked(String heading) {
        String core = Likeness.core(ChineseText.fold(heading));
        return core.startsWith("是否") ? core.substring(2) : "";
    }

    /** Whether the word is the no to a heading's question, which leaves the state to the dates. */
    static boolean isNo(String word, String heading) {
        String core = Likeness.core(ChineseText.fold(word));
        return !asked(heading).isEmpty() && List.of("否", "未", "n", "×").contains(core);
    }

    private static @Nullable Status plain(String core) {
        return RULES.stream()
                .filter(rule -> rule.pattern().matcher(core).find())
                .map(Rule::status)
                .findFirst()
                .orElse(null);
    }
}
