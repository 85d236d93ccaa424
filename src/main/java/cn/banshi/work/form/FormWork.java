package cn.banshi.work.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.form.BlankForm;
import cn.banshi.report.form.FormComposer;
import cn.banshi.report.form.FormContent;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormFit;
import cn.banshi.report.form.FormGuess;
import cn.banshi.report.form.FormInput;
import cn.banshi.sheet.form.FormFiller;
import cn.banshi.sheet.form.FormReader;
import cn.banshi.work.file.FileNames;
import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 报送模板: from a receiving office's empty form to the filled one. */
public final class FormWork {
    /** Ending of the file that a form is exported as, without a dot. */
    public static final String PARCEL = "banshi-form";

    private static final String XLSX = "xlsx";

    private final LedgerSession session;
    private final FormStore store;

    /** Works on the open ledger. */
    public FormWork(LedgerSession session) {
        this.session = session;
        this.store = new FormStore(session.folder().resolve("forms"));
    }

    /** The forms that are kept, by name. */
    public List<FormEntry> list() {
        return store.list();
    }

    /**
     * The kept form of that name.
     *
     * @throws AppException USAGE when there is none
     */
    public FormEntry find(String name) {
        return list().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AppException(ErrorCode.USAGE, "没有报送模板“" + name + "”。"));
    }

    /**
     * Keeps a form with a copy of its empty file; a kept one of the same name is put aside.
     *
     * @throws AppException INPUT when the definition does not fit the file, FILE when it cannot be written
     */
    public FormEntry save(FormDefinition definition, Path form) {
        if (definition.name().isBlank()) {
            throw new AppException(ErrorCode.INPUT, "报送模板还没有名称。请写上名称再保存。");
        }
        misfit(definition, form).ifPresent(sentence -> {
            throw new AppException(ErrorCode.INPUT, sentence);
        });
        return store.save(definition, form);
    }

    /** Why a definition does not fit a form; empty where it does. */
    public Optional<String> misfit(FormDefinition definition, Path form) {
        return sheets(form).stream()
                .filter(sheet -> sheet.sheet().equals(definition.sheet()))
                .findFirst()
                .map(sheet -> FormFit.misfit(definition, sheet))
                .orElseGet(() -> Optional.of("空表里没有工作表“" + definition.sheet() + "”。请重新识别这张表。"));
    }

    /**
     * Gives a kept form another name.
     *
     * @throws AppException CONFLICT when the name is taken
     */
    public FormEntry rename(String name, String newName) {
        FormEntry entry = find(name);
        FormDefinition definition = readable(entry);
        if (newName.isBlank() || newName.equals(name)) {
            return entry;
        }
        if (store.has(newName)) {
            throw new AppException(ErrorCode.CONFLICT, "已经有报送模板“" + newName + "”。请换一个名称。");
        }
        FormEntry renamed = store.save(definition.named(newName), entry.form());
        store.remove(name);
        return renamed;
    }

    /** Puts a kept form aside; the answer brings it back by {@link #putBack}. */
    public String delete(String name) {
        return store.remove(find(name).name());
    }

    /** Brings back what {@link #delete} put aside. */
    public void putBack(String deleted) {
        store.putBack(deleted);
    }

    /** Writes a kept form with its settings as one file, by custom named *.{@value #PARCEL}. */
    public void exportTo(String name, Path file) {
        FormEntry entry = find(name);
        FormParcel.write(readable(entry), entry.form(), file);
    }

    /**
     * Takes over a form that was exported; where its name is taken it gets another.
     *
     * @throws AppException INPUT when the file is no such form, or its parts do not fit each other
     */
    public FormEntry importFrom(Path file) {
        FormParcel.Content content = FormParcel.read(file);
        String name = content.definition().name();
        String free = name;
        for (int number = 2; store.has(free); number++) {
            free = name + "（" + number + "）";
        }
        Path unpacked = session.folder().resolve("forms").resolve(".in-" + UUID.randomUUID() + ".xlsx");
        try {
            WholeFile.write(unpacked, content::writeForm);
            return save(content.definition().named(free), unpacked);
        } finally {
            discard(unpacked);
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private static FormDefinition readable(FormEntry entry) {
        FormDefinition definition = entry.definition();
        if (definition == null) {
            throw new AppException(ErrorCode.INPUT, "报送模板“" + entry.name() + "”的设置读不出来。请用它的空表重新识别一次。");
        }
        return definition;
    }

    /**
     * Proposes how an empty form is filled.
     *
     * @throws AppException FILE when it cannot be read, INPUT when it is no .xlsx form
     */
    public FormDefinition guess(Path form) {
        return FormGuess.of(sheets(form), session.ledger().office(), name(form)).orElseThrow(() -> noHeading(form));
    }

    /**
     * Proposes how a sheet of a form is filled whose heading the clerk has shown; rows counted from 0.
     *
     * @throws AppException as {@link #guess(Path)}
     */
    public FormDefinition guess(Path form, String sheet, int firstHeading, int lastHeading) {
        return sheets(form).stream()
                .filter(one -> one.sheet().equals(sheet))
                .findFirst()
                .flatMap(one -> FormGuess.at(one, session.ledger().office(), name(form), firstHeading, lastHeading))
                .orElseThrow(() -> noHeading(form));
    }

    /** The visible sheets of a form, to be shown. */
    public List<BlankForm> sheets(Path form) {
        return new FormReader().read(form);
    }

    private static String name(Path form) {
        return String.valueOf(form.getFileName()).replaceAll("\\.[^.]*$", "");
    }

    private static AppException noHeading(Path form) {
        return new AppException(ErrorCode.INPUT, "“" + form.getFileName() + "”里没有找到表头和空行。请看看是不是收表单位发的空表，表头要有项目名称等列名。");
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
        return new FilledForm(target, content.items(), content.leftOut(), List.copyOf(warnings));
    }

    /**
     * Fills a kept form for a month (or the months up to it, as the form says) into the next edition of its file in a folder;
     * nothing is overwritten.
     */
    public FilledForm fill(String name, int year, YearMonth month, Path folder) {
        return fillAs(FileNames.next(folder, FileNames.of(ReportPeriod.of(month), name), XLSX), name, year, month);
    }

    /** Fills a kept form as {@link #fill(String, int, YearMonth, Path)} into a file. */
    public FilledForm fillAs(Path target, String name, int year, YearMonth month) {
        FormEntry entry = find(name);
        FormDefinition definition = readable(entry);
        return fill(entry.form(), definition, year, definition.choice().span().upTo(month), target);
    }
}
