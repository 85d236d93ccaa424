package cn.banshi.work.rows;

import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.project.LinkRole;
import org.jspecify.annotations.Nullable;

/** What the id in a field refers to. */
public enum Ref {
    /** No id. */
    NONE(null),
    /** An item, known by its code. */
    PROJECT(null),
    /** A community. */
    COMMUNITY(null),
    /** A department. */
    DEPARTMENT(null),
    /** A leader post. */
    LEADER(null),
    /** A category. */
    CATEGORY(DictionaryKind.CATEGORY),
    /** A nature. */
    NATURE(DictionaryKind.NATURE),
    /** A channel. */
    CHANNEL(DictionaryKind.CHANNEL),
    /** A funding source. */
    FUNDING_SOURCE(DictionaryKind.FUNDING_SOURCE),
    /** A way of tender. */
    TENDER_WAY(DictionaryKind.TENDER_WAY),
    /** A kind of attachment. */
    ATTACHMENT_KIND(DictionaryKind.ATTACHMENT_KIND),
    /** A level. */
    LEVEL(DictionaryKind.LEVEL),
    /** A campaign. */
    CAMPAIGN(DictionaryKind.CAMPAIGN),
    /** What the role of the link says. */
    LINK(null);

    private final @Nullable DictionaryKind dictionary;

    Ref(@Nullable DictionaryKind dictionary) {
        this.dictionary = dictionary;
    }

    /** What the targets of a role are. */
    public static Ref of(LinkRole role) {
        return switch (role) {
            case COMMUNITY -> COMMUNITY;
            case SUPPORTING_DEPARTMENT -> DEPARTMENT;
            case LEADER -> LEADER;
            case LEVEL -> LEVEL;
            case CAMPAIGN -> CAMPAIGN;
        };
    }

    /** The dictionary that the id is of, null where it is no dictionary. */
    public @Nullable DictionaryKind dictionary() {
        return dictionary;
    }
}
