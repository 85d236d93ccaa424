package cn.banshi.domain.intake.field;

import cn.banshi.domain.Labelled;
import java.util.Arrays;
import java.util.Optional;

/** What a foreign table is about. */
public enum IncomingKind implements Labelled {
    /** List of items. */
    PROJECTS("projects", "项目清单"),
    /** A month's returns for items that the ledger has. */
    PROGRESS("progress", "月度进展"),
    /** 群众诉求. */
    REQUESTS("requests", "群众诉求"),
    /** Communities of the office. */
    COMMUNITIES("communities", "社区"),
    /** Departments and other units. */
    DEPARTMENTS("departments", "责任单位");

    private final String key;
    private final String label;

    IncomingKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Stable English name. */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    /** The kind of that key. */
    public static Optional<IncomingKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
