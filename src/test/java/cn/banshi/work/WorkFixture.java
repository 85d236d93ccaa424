package cn.banshi.work;

import cn.banshi.SampleFolder;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.project.Dossier;
import cn.banshi.work.basics.BasicsWork;
import cn.banshi.work.basics.FirstLedger;
import cn.banshi.work.basics.NewOffice;
import cn.banshi.work.project.NewProject;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;

/** Services on a real ledger in a folder of the test's own. */
public final class WorkFixture {
    /** Today of ledgers made here. */
    public static final LocalDate TODAY = LocalDate.of(2021, 11, 30);

    private WorkFixture() {}

    /** The sample office. */
    public static Services sample(Path folder) {
        SampleFolder.copyTo(folder);
        return Services.of(LedgerSession.open(folder, null));
    }

    /** An office with two communities and one department, without items. */
    public static Services empty(Path folder) {
        Services services = Services.of(FirstLedger.create(folder, office("文昌社区\n春晓社区"), TODAY));
        services.basics().save(new Department(0, 0, "城市管理办", DepartmentKind.SECTION, "", 1, true));
        return services;
    }

    /** What a clerk may type at first start, with these communities pasted. */
    public static NewOffice office(String communities) {
        return new NewOffice("示范街道办事处", "", "示范区", "", "田野", "", "", "", BasicsWork.pasteCommunities(communities));
    }

    /** The quick form, filled for the empty office. */
    public static NewProject form(Services services, String name) {
        Ledger ledger = services.session().ledger();
        return new NewProject(
                name,
                ledger.office().communities().get(1).id(),
                ledger.office().values(DictionaryKind.CATEGORY).get(0).id(),
                ledger.office().departments().get(0).id(),
                "年底前",
                LocalDate.of(2021, 12, 31),
                2021);
    }

    /** An item of the sample office. */
    public static Dossier item(Services services, String code) {
        return services.session().ledger().all().stream()
                .filter(one -> one.project().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
