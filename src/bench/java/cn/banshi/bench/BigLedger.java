package cn.banshi.bench;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Duty;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.OwnValues;
import cn.banshi.domain.project.Papers;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.work.rows.LedgerCopy;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A seeded ledger of 2021 with as many items as asked: Chinese text, money in 分, each item with twelve month rows and three
 * payments. The same number of items always gives the same ledger.
 */
public final class BigLedger {
    /** Today of all measurements. */
    public static final LocalDate TODAY = LocalDate.of(2021, 11, 30);

    private static final int YEAR = 2021;
    private static final String[] PLACES = {
        "春晓家园", "东湖社区", "胜利小区", "友谊里", "惠民新村", "南北大街", "育才路", "和平里", "安居苑", "建设巷", "光明桥", "银杏广场"
    };
    private static final String[] WORKS = {
        "楼道照明改造", "屋顶防水修缮", "停车位改造", "老旧管网更新", "加装电梯", "井盖更换", "健身器材安装", "无障碍坡道建设", "绿化补种", "充电桩安装", "垃圾分类点改造", "道路硬化"
    };
    private static final String[] AIMS = {"方便居民夜间出行", "解决雨季漏水问题", "缓解停车难", "改善用水用气条件", "方便老年人上下楼", "消除安全隐患", "丰富居民文体生活"
    };
    private static final String[] STEPS = {"完成部分单元施工", "完成招标和合同签订", "材料已进场", "主体工程收尾", "居民意见已征集"};
    private static final String[] NAMES = {"徐一鸣", "王建国", "李秀英", "张晓东", "赵丽华", "孙志强"};
    private static final int COMMUNITIES = 12;
    private static final int CATEGORIES = 12;
    private static final int DEPARTMENTS = 30;
    private static final int SOURCES = 9;
    /** Shared, as they are where the store has read them. */
    private static final List<YearMonth> CALENDAR =
            IntStream.rangeClosed(1, 12).mapToObj(m -> YearMonth.of(YEAR, m)).toList();

    private static final LocalDate NEW_YEAR = LocalDate.of(YEAR, 1, 1);

    private final SplittableRandom random = new SplittableRandom(20211130);

    private BigLedger() {}

    /** The ledger in memory. */
    public static Ledger of(int items) {
        return new BigLedger().ledger(items);
    }

    /** Makes the ledger on disk, in a folder that holds none. */
    static void install(Path folder, int items) {
        Ledger ledger = of(items);
        LedgerSession.create(folder, NAMES[0], TODAY, tx -> LedgerCopy.insert(tx, ledger))
                .close();
    }

    private String any(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }

    private Ledger ledger(int items) {
        List<Dossier> dossiers = new ArrayList<>(items);
        for (int i = 1; i <= items; i++) {
            dossiers.add(dossier(i));
        }
        return new Ledger(office(), 1, dossiers);
    }

    private Dossier dossier(long id) {
        LocalDate start = NEW_YEAR.plusDays(random.nextInt(200));
        LocalDate deadline = random.nextInt(20) == 0 ? null : start.plusDays(30 + random.nextInt(300));
        Money planned = Money.ofFen(100L * (10_000 + random.nextInt(5_000_000)));
        Project project = new Project(
                id,
                1,
                "SF-CX-2021-" + id,
                null,
                new Basics(
                        any(PLACES) + any(WORKS) + "（" + id + "）",
                        any(WORKS) + "及配套" + (1 + random.nextInt(40)) + "处，" + any(AIMS),
                        1 + random.nextInt(COMMUNITIES),
                        any(PLACES) + id % 90 + "号楼",
                        100L + random.nextInt(CATEGORIES),
                        null,
                        null,
                        null),
                new Duty(200L + random.nextInt(DEPARTMENTS), any(NAMES), "", "", null, null),
                new Schedule(start, deadline, "年底前"),
                new Budget(MoneyKind.FUNDED, planned, null, null),
                new Benefit(random.nextInt(900), random.nextInt(3000), null),
                OwnValues.NONE,
                true,
                false,
                "",
                false);
        return new Dossier(
                project,
                List.of(),
                List.of(new ListYear(id, 1, id, YEAR, "第一批", String.valueOf(id), "完成改造", planned, NEW_YEAR)),
                moves(id, start),
                List.of(),
                months(id),
                List.of(new Funding(id, 1, id, source(), planned, planned, 0)),
                payments(id),
                List.of(),
                List.of(),
                Papers.NONE);
    }

    private List<StatusMove> moves(long id, LocalDate start) {
        Status[] line = {Status.APPROVED, Status.UNDERWAY, Status.BUILT, Status.DONE, Status.CLOSED};
        int last = random.nextInt(line.length);
        List<StatusMove> moves = new ArrayList<>();
        LocalDate date = NEW_YEAR;
        Status from = null;
        for (int i = 0; i <= last; i++) {
            moves.add(new StatusMove(id * 10 + i, 1, id, i + 1, from, line[i], date, NAMES[0], "", ""));
            from = line[i];
            date = i == 0 ? start : date.plusDays(1 + random.nextInt(60));
        }
        return List.copyOf(moves);
    }

    private List<MonthlyProgress> months(long id) {
        List<MonthlyProgress> months = new ArrayList<>();
        int progress = 0;
        for (int m = 1; m <= 12; m++) {
            progress = Math.min(10_000, progress + random.nextInt(1500));
            months.add(new MonthlyProgress(
                    id * 12 + m,
                    1,
                    id,
                    CALENDAR.get(m - 1),
                    any(STEPS) + "，累计" + random.nextInt(60) + "处",
                    "继续施工，" + any(AIMS),
                    "",
                    "",
                    new Percent(progress),
                    Money.ofFen(100L * random.nextInt(400_000)),
                    "",
                    null,
                    ""));
        }
        return List.copyOf(months);
    }

    private List<Payment> payments(long id) {
        List<Payment> payments = new ArrayList<>();
        for (int m = 4; m <= 12; m += 4) {
            payments.add(new Payment(
                    id * 3 + m, 1, id, CALENDAR.get(m - 1), source(), Money.ofFen(random.nextInt(9_000_000))));
        }
        return List.copyOf(payments);
    }

    private long source() {
        return 300L + random.nextInt(SOURCES);
    }

    private static OfficeData office() {
        Office office = Office.beginning("示范街道办事处", "示范街道", "示范区", "SF", "", "", "", "");
        List<Community> communities = new ArrayList<>();
        for (int i = 1; i <= COMMUNITIES; i++) {
            communities.add(
                    new Community(i, 1, communityName(i), "C" + (char) ('A' + i), null, null, "", i, true, false));
        }
        List<Department> departments = new ArrayList<>();
        for (int i = 0; i < DEPARTMENTS; i++) {
            departments.add(new Department(200L + i, 1, departmentName(i), DepartmentKind.SECTION, "", i, true));
        }
        List<DictionaryValue> values = new ArrayList<>();
        for (int i = 0; i < CATEGORIES; i++) {
            values.add(new DictionaryValue(
                    100L + i, 1, DictionaryKind.CATEGORY, WORKS[i % WORKS.length] + "类", "", i, true));
        }
        for (int i = 0; i < SOURCES; i++) {
            values.add(new DictionaryValue(300L + i, 1, DictionaryKind.FUNDING_SOURCE, "来源" + i, "", i, true));
        }
        return new OfficeData(office, communities, List.of(), departments, List.of(), List.of(), values, List.of());
    }

    /** Name of one of the twelve communities. */
    static String communityName(int number) {
        return PLACES[number % PLACES.length] + "第" + number + "社区";
    }

    /** Name of a unit. */
    static String departmentName(int number) {
        return "第" + number + "科";
    }
}
