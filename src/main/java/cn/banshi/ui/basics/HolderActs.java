package cn.banshi.ui.basics;

import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.TermLine;
import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.basics.RowFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is done about who holds a post: a new holder, a correction, a term that was entered by mistake. */
final class HolderActs {
    private final BasicsModel model;

    HolderActs(BasicsModel model) {
        this.model = model;
    }

    /** The holders of a post. */
    TermLine terms(Leader leader) {
        return TermLine.of(model.office(), leader.id(), model.desk().today());
    }

    /** Saves what was entered about a holder; {@code done} runs when it is stored. */
    void save(HolderForm form, Runnable done) {
        LocalDate from = day(form.from, form.wrongFrom);
        LocalDate until = day(form.until, form.wrongUntil);
        LeaderTerm term = form.term();
        if (form.name.get().isBlank()) {
            form.wrongName.set(Texts.of("basics.holder.name.missing"));
        }
        if (term == null && from == null && form.wrongFrom.get().isEmpty()) {
            form.wrongFrom.set(Texts.of("basics.holder.from.missing"));
        }
        if (!(form.wrongName.get() + form.wrongFrom.get() + form.wrongUntil.get()).isEmpty()) {
            return;
        }
        model.tasks()
                .write(
                        progress -> {
                            if (term == null) {
                                model.services()
                                        .basics()
                                        .changeHolder(form.leader(), form.name.get(), Objects.requireNonNull(from));
                                return List.<RowFinding>of();
                            }
                            LeaderTerm typed = new LeaderTerm(
                                    term.id(),
                                    term.version(),
                                    term.leaderId(),
                                    form.name.get().strip(),
                                    from,
                                    until);
                            List<RowFinding> findings =
                                    model.services().basics().check(typed);
                            if (findings.isEmpty()) {
                                model.services().basics().save(typed);
                            }
                            return findings;
                        },
                        findings -> {
                            findings.forEach(finding -> refuse(form, finding));
                            if (findings.isEmpty()) {
                                model.drafts().forget(BasicsDrafts.ofHolder(form.leader()));
                                model.notices()
                                        .undoable(Texts.of(
                                                term == null ? "basics.holder.changed" : "basics.holder.saved",
                                                form.leader().post(),
                                                form.name.get().strip()));
                                done.run();
                            }
                        },
                        refused -> form.wrongFrom.set(refused.sentence()));
    }

    private static void refuse(HolderForm form, RowFinding finding) {
        switch (finding.component()) {
            case "name" -> form.wrongName.set(finding.sentence());
            case "until" -> form.wrongUntil.set(finding.sentence());
            default -> form.wrongFrom.set(finding.sentence());
        }
    }

    private @Nullable LocalDate day(StringProperty typed, StringProperty wrong) {
        wrong.set("");
        if (typed.get().isBlank()) {
            return null;
        }
        Optional<LocalDate> day = DateText.parse(typed.get(), model.desk().today());
        if (day.isEmpty()) {
            wrong.set(Texts.of("basics.holder.day.wrong"));
        }
        return day.orElse(null);
    }

    /** Deletes a term that was entered by mistake. */
    void delete(LeaderTerm term, Runnable done) {
        model.tasks()
                .write(
                        progress -> {
                            model.services().basics().deleteTerm(term);
                            return Texts.of("basics.holder.deleted", term.name());
                        },
                        words -> {
                            model.notices().undoable(words);
                            done.run();
                        });
    }
}
