package cn.banshi.work;

import cn.banshi.work.backup.BackupWork;
import cn.banshi.work.basics.BasicsWork;
import cn.banshi.work.draft.DraftWork;
import cn.banshi.work.form.FormWork;
import cn.banshi.work.history.HistoryWork;
import cn.banshi.work.intake.IntakeWork;
import cn.banshi.work.list.ListWork;
import cn.banshi.work.month.EditionWork;
import cn.banshi.work.month.MonthWork;
import cn.banshi.work.project.ProjectWork;
import cn.banshi.work.report.MonthSet;
import cn.banshi.work.report.ReportWork;
import cn.banshi.work.report.VariantWork;
import cn.banshi.work.report.YearArchive;
import cn.banshi.work.returns.ReturnWork;
import cn.banshi.work.session.LedgerSession;

/** Everything that a face may call on one open ledger; made once by {@link #of(LedgerSession)}. */
public record Services(
        LedgerSession session,
        ProjectWork projects,
        MonthWork months,
        BasicsWork basics,
        HistoryWork history,
        BackupWork backups,
        DraftWork drafts,
        ReportWork reports,
        ListWork lists,
        IntakeWork intake,
        ReturnWork returns,
        FormWork forms,
        EditionWork editions,
        VariantWork variants,
        MonthSet sets,
        YearArchive archives)
        implements AutoCloseable {

    /** All services over one open ledger. */
    public static Services of(LedgerSession session) {
        ProjectWork projects = new ProjectWork(session);
        ReportWork reports = new ReportWork(session);
        BasicsWork basics = new BasicsWork(session);
        BackupWork backups = new BackupWork(session);
        HistoryWork history = new HistoryWork(session);
        FormWork forms = new FormWork(session);
        VariantWork variants = new VariantWork(session);
        EditionWork editions = new EditionWork(session, reports, backups, history);
        return new Services(
                session,
                projects,
                new MonthWork(session),
                basics,
                history,
                backups,
                new DraftWork(session),
                reports,
                new ListWork(session, projects, reports),
                new IntakeWork(session, basics),
                new ReturnWork(session),
                forms,
                editions,
                variants,
                new MonthSet(session, reports, forms, variants, editions::issuedReport),
                new YearArchive(session, reports));
    }

    /** Closes the ledger; backs up nothing by itself, see {@link BackupWork#backupAtExit()}. */
    @Override
    public void close() {
        session.close();
    }
}
