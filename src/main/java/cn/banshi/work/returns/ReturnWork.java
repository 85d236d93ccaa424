package cn.banshi.work.returns;

import cn.banshi.domain.figures.CarriedBySubItems;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.MonthDue;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.sheet.ReturnBook;
import cn.banshi.sheet.ReturnBook.Column;
import cn.banshi.sheet.ReturnBook.Kind;
import cn.banshi.work.file.FileNames;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * 下发填报表: for each community or unit a sheet with the items that are due in a month, last month beside this month's empty
 * cells. The sheets come back through the import, which knows them by their codes and headings.
 */
public final class ReturnWork {
    /** By whom the sheets are filled in. */
    public enum By {
        /** One sheet for each community. */
        COMMUNITY,
        /** One sheet for each lead department. */
        DEPARTMENT
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("项目编号", 9, Kind.TEXT, false),
            new Column("项目名称", 12, Kind.TEXT, false),
            new Column("上月进展", 16, Kind.TEXT, false),
            new Column("上月形象进度（%）", 5, Kind.PERCENT, false),
            new Column("本月进展", 20, Kind.TEXT, true),
            new Column("形象进度（%）", 5, Kind.PERCENT, true),
            new Column("本月完成投资（万元）", 7, Kind.AMOUNT, true),
            new Column("存在问题", 12, Kind.TEXT, true),
            new Column("下步措施", 12, Kind.TEXT, true));

    private static final int PROGRESS = 5;
    private static final int INVESTMENT = 6;

    private final LedgerSession session;

    /** Works on the open ledger. */
    public ReturnWork(LedgerSession session) {
        this.session = session;
    }

    /**
     * Writes one workbook for each community or unit that owes something in the month.
     *
     * @param folder made if missing; files that are there are kept, the new ones are the next edition
     * @return the files in the office's order
     * @throws cn.banshi.base.AppException FILE when one cannot be written
     */
    public List<Path> write(YearMonth month, By by, Path folder) {
        return write(month, by, folder, (done, of) -> true);
    }

    /** Hears how many sheets are written and says whether to go on; those that are written stay. */
    public interface Steps {
        /** Called before each sheet. */
        boolean goesOn(int done, int of);
    }

    /** As {@link #write(YearMonth, By, Path)}, step by step. */
    public List<Path> write(YearMonth month, By by, Path folder, Steps steps) {
        List<Path> files = new ArrayList<>();
        Map<String, List<ItemView>> groups = groups(month, by);
        groups.forEach((name, items) -> {
            if (!steps.goesOn(files.size(), groups.size())) {
                return;
            }
            String title = FileNames.of(ReportPeriod.of(month), "填报表（" + name + "）");
            Path file = FileNames.next(folder, title, "xlsx");
            ReturnBook.write(table(month, name, items), "填报表", file);
            files.add(file);
        });
        return List.copyOf(files);
    }

    private Map<String, List<ItemView>> groups(YearMonth month, By by) {
        OfficeData office = session.ledger().office();
        Map<Long, List<ItemView>> byId = new LinkedHashMap<>();
        List<Long> order = by == By.COMMUNITY
                ? office.communities().stream().map(one -> one.id()).toList()
                : office.departments().stream().map(one -> one.id()).toList();
        order.forEach(id -> byId.put(id, new ArrayList<>()));
        for (ItemView item : due(month)) {
            Long id = by == By.COMMUNITY
                    ? Long.valueOf(item.project().basics().communityId())
                    : item.project().duty().leadDepartmentId();
            if (id != null) {
                Objects.requireNonNull(byId.get(id)).add(item);
            }
        }
        Map<String, List<ItemView>> named = new LinkedHashMap<>();
        byId.forEach((id, items) -> {
            if (!items.isEmpty()) {
                named.put(by == By.COMMUNITY ? office.communityName(id) : office.departmentName(id), items);
            }
        });
        return named;
    }

    /** Items that are due; sub-items behind their parent, since money and progress stand on them. */
    private List<ItemView> due(YearMonth month) {
        List<ItemView> all = new ArrayList<>();
        for (ItemView item : MonthDue.items(session.ledger(), month, session.today())) {
            all.add(item);
            all.addAll(MonthDue.subItems(item, month));
        }
        return all;
    }

    private ReturnBook.Table table(YearMonth month, String name, List<ItemView> items) {
        Office office = session.ledger().office().office();
        return new ReturnBook.Table(
                "%s%d年%d月“我为群众办实事”项目进展填报表".formatted(office.shortName(), month.getYear(), month.getMonthValue()),
                "填报单位：" + name,
                "单位：万元、%",
                COLUMNS,
                items.stream()
                        .map(item -> new ReturnBook.Line(cells(item, month), closed(item)))
                        .toList(),
                List.of("说明：只填白色的格子，灰色的不要改；有子项目的，投资和形象进度填在子项目上。没有变化也请写一句。", "填报人：　　　　　　　　联系电话：　　　　　　　　填报日期："));
    }

    /** Columns of a parent that its sub-items fill in. */
    private Set<Integer> closed(ItemView item) {
        List<Dossier> subItems = session.ledger().subItems(item.project().id());
        Set<Integer> closed = new HashSet<>();
        if (CarriedBySubItems.progress(subItems)) {
            closed.add(PROGRESS);
        }
        if (CarriedBySubItems.investment(subItems)) {
            closed.add(INVESTMENT);
        }
        return closed;
    }

    private static List<String> cells(ItemView item, YearMonth month) {
        MonthlyProgress last = item.month(month.minusMonths(1));
        MonthlyProgress now = item.month(month);
        return List.of(
                item.project().code(),
                item.project().name(),
                last == null ? "" : last.text(),
                last == null || last.physicalProgress() == null
                        ? ""
                        : last.physicalProgress().toString(),
                now == null ? "" : now.text(),
                now == null || now.physicalProgress() == null
                        ? ""
                        : now.physicalProgress().toString(),
                now == null || now.investment() == null ? "" : MoneyText.typed(now.investment()),
                now == null ? "" : now.problem(),
                now == null ? "" : now.nextPlan());
    }
}
