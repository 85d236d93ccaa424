package cn.banshi.cli;

import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Days and periods as arguments, and what is wrong with arguments, in Chinese. */
final class Arguments {
    private Arguments() {}

    /** A value that does not fit, with the sentence to show. */
    private static final class Wrong extends TypeConversionException {
        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    static LocalDate day(String text) {
        // Without a year it would depend on the day of the run.
        return DateText.parse(text, LocalDate.MIN)
                .filter(day -> day.getYear() > 0)
                .orElseThrow(() -> new Wrong("日期“" + text + "”不对，请写成 2021-11-30 的样子"));
    }

    /** A month, 2021-10, or months from … to, 2021-01..2021-10. */
    static final class PeriodConverter implements ITypeConverter<ReportPeriod> {
        @Override
        public ReportPeriod convert(String text) {
            int gap = text.indexOf("..");
            YearMonth from;
            YearMonth to;
            try {
                from = YearMonth.parse(gap < 0 ? text : text.substring(0, gap));
                to = gap < 0 ? from : YearMonth.parse(text.substring(gap + 2));
            } catch (DateTimeException e) {
                throw new Wrong("月份“" + text + "”不对，请写成 2021-10，或 2021-01..2021-10");
            }
            if (to.isBefore(from)) {
                throw new Wrong("月份“" + text + "”前后颠倒了，开始的月份要写在前面");
            }
            return new ReportPeriod(from, to);
        }
    }

    /** A month, 2021-10. */
    static final class MonthConverter implements ITypeConverter<YearMonth> {
        @Override
        public YearMonth convert(String text) {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeException e) {
                throw new Wrong("月份“" + text + "”不对，请写成 2021-10");
            }
        }
    }

    /** A kind of table by its key. */
    static final class KindConverter implements ITypeConverter<IncomingKind> {
        @Override
        public IncomingKind convert(String text) {
            return IncomingKind.ofKey(text)
                    .orElseThrow(() ->
                            new Wrong("种类“" + text + "”不对，请写 projects、progress、requests、communities 或 departments"));
        }
    }

    static int explain(CommandLine.ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.getErr().println("用法说明：" + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String sentence(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return "不认识“" + String.join(" ", unmatched.getUnmatched()) + "”。";
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(Arguments::name).toList();
            return names.isEmpty() ? "还缺一个命令。" : "还缺 " + String.join("、", names) + "。";
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " 写了两次。";
        }
        if (wrong.getCause() instanceof Wrong type) {
            return type.getMessage() + "。";
        }
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue() == null ? "" : "“" + wrong.getValue() + "”";
        return argument == null ? "参数不对" + value + "。" : name(argument) + " 的值" + value + "不对。";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
