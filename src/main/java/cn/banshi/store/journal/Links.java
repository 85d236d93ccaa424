package cn.banshi.store.journal;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.store.table.Table;
import cn.banshi.store.table.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The references that no foreign key can guard, because the role names the table. */
public final class Links {
    private Links() {}

    static void refuseWhileLinked(Handle handle, Table<?> table, long id) {
        List<LinkRole> roles = Arrays.stream(LinkRole.values())
                .filter(role -> Tables.targets(role) == table)
                .toList();
        if (!roles.isEmpty() && count(handle, roles, id) > 0) {
            throw new AppException(ErrorCode.INPUT, "还有项目在用它，不能删除。可以改为停用。");
        }
    }

    private static int count(Handle handle, List<LinkRole> roles, long id) {
        String names = roles.stream().map(role -> "'" + role.name() + "'").collect(Collectors.joining(", "));
        return handle.createQuery("select count(*) from project_link where target_id = ? and role in (" + names + ")")
                .bind(0, id)
                .mapTo(Integer.class)
                .one();
    }

    /** Number of links of a role whose target does not exist. */
    public static int dangling(Handle handle, LinkRole role) {
        return handle.createQuery("select count(*) from project_link l where l.role = ? and not exists (select 1 from "
                        + Tables.targets(role).name() + " t where t.id = l.target_id)")
                .bind(0, role.name())
                .mapTo(Integer.class)
                .one();
    }
}
