package cn.banshi.ui.report;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.form.FormEntry;
import cn.banshi.work.report.SetResult;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for and writes 本月成套 and 一事一档. */
final class SetActs {
    private static final int MOST_NAMED = 10;

    private final UiContext context;
    private final ReportChoices choices;

    SetActs(UiContext context, ReportChoices choices) {
        this.context = context;
        this.choices = choices;
    }

    /** Everything that a receiver gets for the period in front. */
    void set() {
        context.tasks().read(progress -> context.services().forms().list(), forms -> ask(model(forms)));
    }

    private SetModel model(List<FormEntry> forms) {
        ReportPeriod period = choices.period().period();
        return new SetModel(context.services(), context.desk(), context.tasks(), context.settings(), forms, period);
    }

    private void ask(SetModel model) {
        String title = Texts.of("set.title", choices.period().chosen().words());
        if (context.dialogs().form(title, new SetForm(model), Texts.of("set.act"), model.readyProperty())) {
            context.dialogs().chooseFolder(Texts.of("set.folder")).ifPresent(folder -> model.write(folder, this::tell));
        }
    }

    /** The papers of the year of the period in front. */
    void archive() {
        SetModel model = model(List.of());
        context.dialogs()
                .chooseFolder(Texts.of("set.archive.folder"))
                .ifPresent(folder -> model.archive(folder, this::tell));
    }

    private void tell(SetResult result) {
        List<SetResult.Line> remarked =
                result.lines().stream().filter(line -> !line.remark().isEmpty()).toList();
        context.notices().writtenInto(Texts.of("set.written", result.written(), result.folder()), result.folder());
        if (!remarked.isEmpty()) {
            String words = remarked.stream()
                    .limit(MOST_NAMED)
                    .map(line -> Texts.of("form.said", line.name(), line.remark()))
                    .collect(Collectors.joining("\n"));
            context.dialogs().tell(Texts.of("set.remarks", remarked.size()), words);
        }
    }
}
