package cn.banshi.domain.project;

import cn.banshi.domain.Row;
import org.jspecify.annotations.Nullable;

/**
 * 实事项目 (or a 子项目 when it has a parent): what is entered and not dated. Status, dates, progress and sums are views,
 * computed from the dated entries of its {@link Dossier}.
 *
 * <p>Texts are never null, empty = not filled; numbers, dates and references are null when not filled.
 *
 * @param code 编号, 办-社区-年-三位序号; stays when community or year change
 * @param parentId the parent of a 子项目, null for a top-level item
 * @param basics 基本
 * @param duty 责任
 * @param schedule 时限
 * @param budget 资金
 * @param benefit 效果
 * @param own columns of the office's own
 * @param open 可公开
 * @param starred 典型 ★
 * @param remark 备注
 * @param recycled whether it lies in the recycle bin
 */
public record Project(
        long id,
        long version,
        String code,
        @Nullable Long parentId,
        Basics basics,
        Duty duty,
        Schedule schedule,
        Budget budget,
        Benefit benefit,
        OwnValues own,
        boolean open,
        boolean starred,
        String remark,
        boolean recycled)
        implements Row {

    /** Name, as {@code basics().name()}. */
    public String name() {
        return basics.name();
    }
}
