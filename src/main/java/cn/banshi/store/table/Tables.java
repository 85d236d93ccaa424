package cn.banshi.store.table;

import cn.banshi.domain.Row;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.LockedChange;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.edition.ReportVariant;
import cn.banshi.domain.edition.Submission;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Attachment;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.FollowUpCheck;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.project.Target;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every table that holds records, those that others refer to first. */
public final class Tables {
    /** In the order in which rows can be loaded. */
    public static final List<Table<? extends Row>> ALL = List.of(
            new Table<>(Office.class),
            new Table<>(Community.class),
            new Table<>(Grid.class),
            new Table<>(Department.class),
            new Table<>(Leader.class),
            new Table<>(LeaderTerm.class),
            new Table<>(DictionaryValue.class),
            new Table<>(OwnColumn.class),
            new Table<>(Project.class),
            new Table<>(ProjectLink.class),
            new Table<>(ListYear.class),
            new Table<>(StatusMove.class),
            new Table<>(Adjustment.class),
            new Table<>(MonthlyProgress.class),
            new Table<>(Funding.class),
            new Table<>(Payment.class),
            new Table<>(Target.class),
            new Table<>(ManualLight.class),
            new Table<>(Acceptance.class),
            new Table<>(PublicNotice.class),
            new Table<>(SatisfactionSurvey.class),
            new Table<>(FollowUpCheck.class),
            new Table<>(Attachment.class),
            new Table<>(DatedNote.class),
            new Table<>(ReportEdition.class),
            new Table<>(EditionReport.class),
            new Table<>(Submission.class),
            new Table<>(LockedChange.class),
            new Table<>(ReportVariant.class));

    /** Contents of editions: outside of the journal, whose rows name them by their hashes. */
    public static final RawTable CONTENT = raw(
            "document_content",
            column("sha256", String.class),
            column("part", Integer.class),
            column("bytes", byte[].class));

    /** The journal and what stands outside of it, in the order in which rows can be loaded. */
    public static final List<RawTable> OTHERS = List.of(
            raw(
                    "change_set",
                    column("number", Long.class),
                    column("at", Instant.class),
                    column("person", String.class),
                    column("os_user", String.class),
                    column("kind", String.class),
                    column("title", String.class),
                    new Column("undoes", ColumnType.of(Long.class), true),
                    column("undone", Boolean.class),
                    column("schema_version", Integer.class),
                    column("row_count", Integer.class),
                    column("prev_hash", String.class),
                    column("hash", String.class)),
            raw(
                    "change_row",
                    column("change_number", Long.class),
                    column("seq", Integer.class),
                    column("table_name", String.class),
                    column("row_id", Long.class),
                    new Column("project_id", ColumnType.of(Long.class), true),
                    new Column("before", ColumnType.of(String.class), true),
                    new Column("after", ColumnType.of(String.class), true),
                    column("version_after", Long.class)),
            raw(
                    "draft",
                    column("draft_key", String.class),
                    column("content", String.class),
                    column("saved_at", Instant.class)),
            raw("code_counter", column("prefix", String.class), column("last_number", Long.class)),
            raw("ledger_info", column("info_key", String.class), column("info_value", String.class)),
            CONTENT);

    /** Tables that a later migration brought, by its number. */
    private static final Map<String, Integer> SINCE = Map.of(
            "report_edition",
            2,
            "edition_report",
            2,
            "submission",
            2,
            "locked_change",
            2,
            "report_variant",
            2,
            CONTENT.name(),
            2);

    private static final Map<Class<?>, Table<?>> BY_TYPE = new LinkedHashMap<>();
    private static final Map<String, Table<?>> BY_NAME = new LinkedHashMap<>();

    static {
        for (Table<?> table : ALL) {
            BY_TYPE.put(table.type(), table);
            BY_NAME.put(table.name(), table);
        }
    }

    private Tables() {}

    private static RawTable raw(String name, Column... columns) {
        return new RawTable(name, List.of(columns));
    }

    private static Column column(String name, Class<?> type) {
        return new Column(name, ColumnType.of(type), false);
    }

    /** Every table, in the order in which rows can be loaded. */
    public static List<RawTable> everything() {
        return Stream.concat(ALL.stream(), OTHERS.stream()).toList();
    }

    /** Whether a ledger of a schema version has the table. */
    public static boolean has(int schema, RawTable table) {
        return SINCE.getOrDefault(table.name(), 1) <= schema;
    }

    /**
     * The table of a record class.
     *
     * @throws IllegalArgumentException when the ledger keeps no such records
     */
    @SuppressWarnings("unchecked") // BY_TYPE maps each class to the table of just that class
    public static <R extends Row> Table<R> of(Class<R> type) {
        Table<?> table = BY_TYPE.get(type);
        if (table == null) {
            throw new IllegalArgumentException("the ledger keeps no " + type.getSimpleName());
        }
        return (Table<R>) table;
    }

    /** The table of a record. */
    @SuppressWarnings("unchecked") // as above
    public static <R extends Row> Table<R> of(R row) {
        return of((Class<R>) row.getClass());
    }

    /** The table of a name, null where this program has none. */
    public static @Nullable Table<?> named(String name) {
        return BY_NAME.get(name);
    }

    /** The table that the targets of a link lie in. */
    public static Table<?> targets(LinkRole role) {
        return switch (role) {
            case COMMUNITY -> of(Community.class);
            case SUPPORTING_DEPARTMENT -> of(Department.class);
            case LEADER -> of(Leader.class);
            case LEVEL, CAMPAIGN -> of(DictionaryValue.class);
        };
    }
}
