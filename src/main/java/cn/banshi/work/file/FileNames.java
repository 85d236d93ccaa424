package cn.banshi.work.file;

import cn.banshi.domain.time.ReportPeriod;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** File names by one pattern, 〈月〉 〈表名〉 〈版次〉, fit for every system; an existing file is never meant. */
public final class FileNames {
    private static final int LONGEST = 80;
    private static final Pattern EXTENSION = Pattern.compile("[^.]\\.[A-Za-z]{3,4}$");
    private static final Pattern EDITION = Pattern.compile(" 第\\d+版$");
    private static final String NAMELESS = "清单";

    private FileNames() {}

    /** A text as part of a file name: without what Windows or Linux forbid. */
    public static String safe(String text) {
        String name = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip().replaceAll("[.\\s]+$", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
        }
        return name.isEmpty() ? NAMELESS : name;
    }

    /** Month and table, such as "2021年10月 进展情况表"; several months as "2021年1—10月 …". */
    public static String of(ReportPeriod period, String table) {
        return safe(months(period) + " " + table);
    }

    private static String months(ReportPeriod period) {
        YearMonth first = period.first();
        YearMonth last = period.last();
        if (first.equals(last)) {
            return month(last);
        }
        return first.getYear() == last.getYear()
                ? first.getYear() + "年" + first.getMonthValue() + "—" + last.getMonthValue() + "月"
                : month(first) + "—" + month(last);
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** The file itself where it is not there yet, else the next edition of it. */
    public static Path free(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.exists(file) || folder == null || dot <= 0) {
            return file;
        }
        return next(folder, EDITION.matcher(name.substring(0, dot)).replaceFirst(""), name.substring(dot + 1));
    }

    /**
     * The file or folder itself where it is not there yet, else with a number behind its name: （2）, （3）… 第n版 is left to what
     * counts editions.
     */
    public static Path beside(Path wanted) {
        String name = String.valueOf(wanted.getFileName());
        int dot = EXTENSION.matcher(name).find() ? name.lastIndexOf('.') : name.length();
        Path free = wanted;
        for (int number = 2; Files.exists(free); number++) {
            free = wanted.resolveSibling(name.substring(0, dot) + "（" + number + "）" + name.substring(dot));
        }
        return free;
    }

    /**
     * The file for the next edition of that name in a folder: 第1版, or the first that is not there yet.
     *
     * @param name without edition and extension
     * @param extension without a dot
     */
    public static Path next(Path folder, String name, String extension) {
        for (int edition = 1; ; edition++) {
            Path file = folder.resolve(safe(name) + " 第" + edition + "版." + extension);
            if (!Files.exists(file)) {
                return file;
            }
        }
    }
}
