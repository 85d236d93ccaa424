package cn.banshi.store.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Counters per code prefix. They stand outside of the journal, so undo never gives a number out again. */
public final class CodeCounter {
    private static final Pattern CODE = Pattern.compile("(.+)-([0-9]{1,9})");

    private CodeCounter() {}

    /** The code that {@link #next} would give. */
    public static String peek(Handle handle, String prefix) {
        return code(prefix, last(handle, prefix).orElse(0L) + 1);
    }

    static String next(Handle handle, String prefix) {
        long number = last(handle, prefix).orElse(0L) + 1;
        raise(handle, prefix, number);
        return code(prefix, number);
    }

    /** The next sub-item's code: the parent's with -1, -2 …; the parent's code is the prefix. */
    static String nextBehind(Handle handle, String parentCode) {
        long number = last(handle, parentCode).orElse(0L) + 1;
        raise(handle, parentCode, number);
        return parentCode + "-" + number;
    }

    static void note(Handle handle, String code) {
        Matcher matcher = CODE.matcher(code);
        if (matcher.matches()) {
            raise(handle, matcher.group(1), Long.parseLong(matcher.group(2)));
        }
    }

    private static void raise(Handle handle, String prefix, long number) {
        Optional<Long> last = last(handle, prefix);
        if (last.isEmpty()) {
            handle.execute("insert into code_counter (prefix, last_number) values (?, ?)", prefix, number);
        } else if (last.get() < number) {
            handle.execute("update code_counter set last_number = ? where prefix = ?", number, prefix);
        }
    }

    private static Optional<Long> last(Handle handle, String prefix) {
        return handle.createQuery("select last_number from code_counter where prefix = ?")
                .bind(0, prefix)
                .mapTo(Long.class)
                .findOne();
    }

    private static String code(String prefix, long number) {
        return prefix + (number < 10 ? "-00" : number < 100 ? "-0" : "-") + number;
    }
}
