package cn.banshi.cli;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormField;
import cn.banshi.work.Services;
import cn.banshi.work.form.FilledForm;
import cn.banshi.work.form.FormJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code fill}: a receiving office's empty form, filled for a month. */
@Command(
        name = "fill",
        description = "把一个月的数填进收表单位发的空表（.xlsx）。表头、空行、合计行和列由程序识别，也可以用 --map 指定。",
        synopsisHeading = "用法：",
        parameterListHeading = "%n参数：%n",
        optionListHeading = "%n选项：%n")
final class FillCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "空表", description = "收表单位发的空表，.xlsx")
    private @Nullable Path form;

    @Mixin
    private @Nullable ListPeriod period;

    @Option(names = "--out", paramLabel = "文件", required = true, description = "写到哪个 .xlsx 文件；空表本身不会改动")
    private @Nullable Path out;

    @Option(names = "--map", paramLabel = "设置", description = "填表设置（JSON）；没有写到的部分由程序识别")
    private @Nullable Path map;

    @Option(names = "--json", description = "把用到的填表设置和结果写成 JSON；“settings”可存成 --map 用的文件")
    private boolean json;

    @Override
    public Integer call() {
        ListPeriod asked = Parts.of(period);
        ReportPeriod months = asked.months();
        Path empty = Parts.of(form);
        Path target = Parts.of(out);
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new AppException(ErrorCode.USAGE, "只能写 .xlsx 文件。请改 --out 的文件名结尾");
        }
        try (Services services = Parts.of(root).open()) {
            int listYear = asked.listYear();
            FormDefinition definition = services.forms().guess(empty);
            if (map != null) {
                definition = FormJson.read(text(map), definition);
            }
            FilledForm filled = services.forms().fill(empty, definition, listYear, months, target);
            filled.warnings().forEach(Parts.err(spec)::println);
            if (json) {
                Parts.out(spec).println(FormJson.result(definition, filled));
            } else {
                print(definition, filled);
            }
            return filled.leftOut() == 0 ? ExitCode.OK : ExitCode.ROWS_REFUSED;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AppException(ErrorCode.FILE, "打不开填表设置“" + file + "”。请看看文件还在不在，是否为 UTF-8 文字。", failure);
        }
    }

    private void print(FormDefinition definition, FilledForm filled) {
        PrintWriter lines = Parts.out(spec);
        lines.println("工作表“%s”，%s，填入 %d 项"
                .formatted(definition.sheet(), definition.choice().items().label(), filled.items()));
        for (FormColumn column : definition.columns()) {
            FormField field = column.field();
            String unit = field != null && field.money() ? "（" + column.unit().label() + "）" : "";
            String what = field == null ? "没有填" : field.label() + unit + " " + field.key();
            String sources = column.sources().isEmpty() ? "" : "：" + String.join("、", column.sources());
            lines.println(
                    "  %s列 %s ← %s%s".formatted(ColumnLetters.of(column.index()), column.heading(), what, sources));
        }
        lines.println("已写出：" + filled.file());
    }
}
