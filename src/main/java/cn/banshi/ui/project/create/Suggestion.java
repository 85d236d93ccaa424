package cn.banshi.ui.project.create;

import java.util.List;

/**
 * A candidate that fits what was typed.
 *
 * @param candidate which
 * @param initials pinyin initials of the name, as shown behind it
 * @param nameHits places of matching letters in the name
 * @param initialHits places of matching letters in the initials
 */
public record Suggestion(Candidate candidate, String initials, Span nameHits, Span initialHits) {
    /**
     * @param from first place
     * @param to behind the last place; equal to {@code from} for none
     */
    public record Span(int from, int to) {
        /** No letters. */
        public static final Span NONE = new Span(0, 0);
    }

    /** The text in three parts: before, in and behind the matching letters. */
    public static List<String> parts(String text, Span span) {
        return List.of(text.substring(0, span.from()), text.substring(span.from(), span.to()), text.substring(span.to()));
    }
}
