package cn.banshi.report.table;

import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.mask.PublicVersion;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A report that is one table. Chosen columns and masks are the same for all of them. */
public abstract class TableReport implements ReportDefinition {
    private static final Set<ReportChoice> ALWAYS = EnumSet.of(
            ReportChoice.AUDIENCE, ReportChoice.SCOPE, ReportChoice.SIGNATURE, ReportChoice.SEAL, ReportChoice.COLUMNS);

    private final String code;
    private final String title;
    private final ReportFamily family;
    private final Set<ReportChoice> choices;

    /**
     * @param others what it heeds besides scope, version, columns, signature and seal
     */
    public TableReport(String code, String title, ReportFamily family, ReportChoice... others) {
        this.code = code;
        this.title = title;
        this.family = family;
        Set<ReportChoice> all = EnumSet.copyOf(ALWAYS);
        Collections.addAll(all, others);
        this.choices = Collections.unmodifiableSet(all);
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final ReportFamily family() {
        return family;
    }

    @Override
    public final Set<ReportChoice> choices() {
        return choices;
    }

    @Override
    public final ReportDocument report(ReportInput input) {
        boolean forPublic = audience(input) == ReportAudience.PUBLIC;
        ReportDocument table = forPublic ? PublicFields.of(table(input)) : table(input);
        ReportDocument document = new ChosenColumns(input.parameters().columns()).of(table);
        return forPublic ? PublicVersion.of(document) : document;
    }

    /** For whom it is made, whatever the clerk chose. */
    ReportAudience audience(ReportInput input) {
        return input.parameters().audience();
    }

    /** The table with all its columns, unmasked. */
    protected abstract ReportDocument table(ReportInput input);
}
