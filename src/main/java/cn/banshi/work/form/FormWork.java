package cn.banshi.work.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.form.FormComposer;
import cn.banshi.report.form.FormContent;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormGuess;
import cn.banshi.report.form.FormInput;
import cn.banshi.sheet.form.FormFiller;
import cn.banshi.sheet.form.FormReader;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** 报送模板: from a receiving office's empty form to the filled one. */
public final class FormWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public FormWork(LedgerSession session) {
        this.session = session;
    }

    /**
     * Proposes how an empty form is filled.
     *
     * @throws AppException FILE when it cannot be read, INPUT when it is no .xlsx form
     */
    public FormDefinition guess(Path form) {
        String file = String.valueOf(form.getFileName());
        String name = file.replaceAll("\\.[^.]*$", "");
        return FormGuess.of(new FormReader().read(form), session.ledger().office(), name)
                .orElseThrow(() ->
                        new AppException(ErrorCode.INPUT, "“" + file + "”里没有找到表头和空行。请看看是不是收表单位发的空表，表头要有项目名称等列名。"));
    }

    /** What a form says for a period of a year's list, row by row. */
    public FormContent content(FormDefinition definition, int year, ReportPeriod period) {
        Ledger ledger = session.ledger();
        Figures figures = Figures.of(ledger, year, period, session.today());
        return new FormComposer(definition, new FormInput(figures, ledger.office(), session.today())).compose();
    }

    /**
     * Writes a filled copy of an empty form.
     *
     * @throws AppException INPUT when the form cannot be filled or no longer fits, FILE when it cannot be read or the target
     *     not be written; an existing target is then unchanged
     */
    public FilledForm fill(Path form, FormDefinition definition, int year, ReportPeriod period, Path target) {
        FormContent content = content(definition, year, period);
        List<String> warnings = new ArrayList<>(content.warnings());
        warnings.addAll(new FormFiller().fill(form, definition, content, target));
        return new FilledForm(target, content.items(), List.copyOf(warnings));
    }
}
