package cn.banshi.domain.intake.column;

import java.util.Set;

/**
 * Names that the office knows; columns that hold them tell what they are.
 *
 * @param communities names of communities
 * @param departments names of departments and other units
 */
public record Vocabulary(Set<String> communities, Set<String> departments) {
    /** Nothing known. */
    public static Vocabulary none() {
        return new Vocabulary(Set.of(), Set.of());
    }
}
