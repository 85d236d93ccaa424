package cn.banshi.ui.importing;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.ui.kit.TaskRunner.Progress;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.intake.IncomingTable;
import cn.banshi.work.intake.IntakePlan;
import cn.banshi.work.intake.IntakeProgress;
import cn.banshi.work.intake.IntakeWork;
import cn.banshi.work.intake.IntakeWork.SheetChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Files and pasted blocks → tables with a first plan. Any thread. */
final class TableOpener {
    private final IntakeWork intake;
    private final AtomicLong ids = new AtomicLong();

    /**
     * What came of opening.
     *
     * @param refused why files could not be taken, a sentence each
     */
    record Opened(List<ImportPart> parts, List<String> refused) {}

    TableOpener(IntakeWork intake) {
        this.intake = intake;
    }

    /** Reads files; one that cannot be read keeps no other from being read. */
    Opened open(List<Path> files, Progress progress) {
        List<ImportPart> parts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < files.size() && !progress.cancelled(); i++) {
            Path file = files.get(i);
            String words = Texts.of("import.reading.file", String.valueOf(file.getFileName()));
            if (files.size() > 1) {
                progress.at(words, i, files.size());
            }
            try {
                List<SheetChoice> sheets = intake.sheets(file);
                parts.addAll(parts(intake.open(file, null, rows(words, progress)), sheets));
            } catch (AppException e) {
                refused.add(sentence(String.valueOf(file.getFileName()), e));
            } catch (CancellationException e) {
                break;
            }
        }
        return new Opened(parts, refused);
    }

    /** Reads one sheet of a file, or with null every sheet that is not hidden. */
    Opened sheet(Path file, @Nullable String name, Progress progress) {
        List<SheetChoice> sheets = intake.sheets(file);
        List<String> names = name != null
                ? List.of(name)
                : sheets.stream()
                        .filter(one -> !one.hidden())
                        .map(SheetChoice::name)
                        .toList();
        List<ImportPart> parts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (String one : names) {
            try {
                parts.addAll(parts(
                        intake.open(file, one, rows(Texts.of("import.reading.file", one), progress)), sheets));
            } catch (AppException e) {
                // Among all sheets of a file some are covers and notes.
                if (name != null) {
                    refused.add(sentence(one, e));
                }
            } catch (CancellationException e) {
                break;
            }
        }
        return new Opened(parts, refused);
    }

    private static String sentence(String name, AppException trouble) {
        return trouble.sentence().contains(name)
                ? trouble.sentence()
                : Texts.of("import.refused", name, trouble.sentence());
    }

    Opened pasted(String block) {
        return new Opened(parts(intake.pasted(block), List.of()), List.of());
    }

    private static IntakeProgress rows(String words, Progress progress) {
        return rows -> {
            progress.at(Texts.of("import.reading.rows", words, rows), 0, 0);
            return !progress.cancelled();
        };
    }

    private List<ImportPart> parts(List<IncomingTable> tables, List<SheetChoice> sheets) {
        return tables.stream()
                .map(table -> new ImportPart(ids.incrementAndGet(), table, intake.plan(table, null), sheets))
                .toList();
    }

    /** The table with a plan of its own for a kind; what the clerk said about year, month and new names stays. */
    ImportPart planned(ImportPart part, IncomingKind kind) {
        IntakePlan before = part.plan();
        IntakePlan plan = intake.plan(part.table(), kind).creating(before.create());
        return part.with(plan.at(
                plan.listYear() == null ? before.listYear() : plan.listYear(),
                plan.month() == null ? before.month() : plan.month()));
    }

    /** Money without a unit is in the one that its heading or the table states. */
    static ColumnPlan united(ImportPart part, ColumnPlan column) {
        IncomingField field = column.field();
        if (field == null || field.content() != Content.MONEY || column.unit() != null) {
            return column;
        }
        MoneyUnit stated = HeadingText.headingUnit(column.heading());
        MoneyUnit unit = stated == null ? part.table().shape().unit() : stated;
        return new ColumnPlan(column.index(), column.heading(), field, unit, column.sinceJanuary(), column.origin());
    }
}
