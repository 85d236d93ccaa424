package cn.banshi.work.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.DepartmentKind;
import java.util.List;

/** What rows of the office's own data get where only a name is known: codes, kinds, places. */
public final class NewBasics {
    private NewBasics() {}

    /** The two letters that a new community gets beside the others. */
    public static String communityCode(List<Community> known, String name) {
        return new CommunityPaste(known)
                .read(name).stream().map(CommunityLine::code).findFirst().orElse("");
    }

    /** The kind that a unit's name tells. */
    public static DepartmentKind kindOf(String name) {
        return DepartmentPaste.ofName(name);
    }

    /** The place behind the last. */
    public static int nextPosition(List<? extends Row> rows) {
        return BasicsRows.nextPosition(rows);
    }
}
