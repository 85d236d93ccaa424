package cn.banshi.store.journal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Counters per code prefix. They stand outside of the journal, so undo never gives a number out again. One change counts in
 * memory and stores where it got to at its end.
 */
public final class CodeCounter {
    private static final String LAST = "select last_number from code_counter where prefix = ?";
    private static final Pattern CODE = Pattern.compile("(.+)-([0-9]{1,9})");

    private final Statements statements;
    private final Map<String, Long> counted = new HashMap<>();
    private final Map<String, Long> raised = new LinkedHashMap<>();

    CodeCounter(Statements statements) {
        this.statements = statements;
    }

    /** The code that {@link #next} would give. */
    public static String peek(Handle handle, String prefix) {
        long last = handle.createQuery(LAST)
                .bind(0, prefix)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
        return code(prefix, last + 1);
    }

    String next(String prefix) {
        long number = last(prefix) + 1;
        raise(prefix, number);
        return code(prefix, number);
    }

    /** The next sub-item's code: the parent's with -1, -2 …; the parent's code is the prefix. */
    String nextBehind(String parentCode) {
        long number = last(parentCode) + 1;
        raise(parentCode, number);
        return parentCode + "-" + number;
    }

    void note(String code) {
        Matcher matcher = CODE.matcher(code);
        if (matcher.matches()) {
            raise(matcher.group(1), Long.parseLong(matcher.group(2)));
        }
    }

    private void raise(String prefix, long number) {
        if (number > last(prefix)) {
            counted.put(prefix, number);
            raised.put(prefix, number);
        }
    }

    private long last(String prefix) {
        return counted.computeIfAbsent(prefix, key -> {
            Long stored = statements.first(LAST, statement -> statement.setString(1, key), result -> result.getLong(1));
            return stored == null ? 0 : stored;
        });
    }

    /** Stores the counters that were raised. */
    void store() {
        raised.forEach((prefix, number) -> {
            int known = statements.update("update code_counter set last_number = ? where prefix = ?", statement -> {
                statement.setLong(1, number);
                statement.setString(2, prefix);
            });
            if (known == 0) {
                statements.update("insert into code_counter (prefix, last_number) values (?, ?)", statement -> {
                    statement.setString(1, prefix);
                    statement.setLong(2, number);
                });
            }
        });
        raised.clear();
    }

    private static String code(String prefix, long number) {
        return prefix + (number < 10 ? "-00" : number < 100 ? "-0" : "-") + number;
    }
}
