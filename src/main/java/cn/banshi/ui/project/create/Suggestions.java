package cn.banshi.ui.project.create;

import cn.banshi.base.text.ChineseText;
import cn.banshi.base.text.Pinyin;
import cn.banshi.base.text.SearchKey;
import cn.banshi.base.text.SearchQuery;
import cn.banshi.ui.project.create.Suggestion.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds candidates by part of the name or by pinyin; those that begin with what was typed come first. */
public final class Suggestions {
    private final List<Candidate> candidates;
    private final List<SearchKey> keys;

    /** Candidates in the office's order. */
    public Suggestions(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
        this.keys = candidates.stream()
                .map(candidate -> SearchKey.of(candidate.name()))
                .toList();
    }

    /** All candidates that fit; every one where nothing is typed. */
    public List<Suggestion> matching(String typed) {
        String folded = ChineseText.fold(typed);
        SearchQuery query = SearchQuery.of(typed);
        List<Suggestion> found = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            if (query.matches(keys.get(index))) {
                found.add(suggestion(candidates.get(index), folded));
            }
        }
        found.sort(Comparator.comparingInt(Suggestions::distance));
        return found;
    }

    /** The candidate of exactly this name, or none. */
    public List<Candidate> named(String name) {
        return candidates.stream()
                .filter(candidate -> candidate.name().equals(name.strip()))
                .toList();
    }

    private static Suggestion suggestion(Candidate candidate, String query) {
        String initials = Pinyin.initials(candidate.name());
        return new Suggestion(
                candidate, initials, span(ChineseText.fold(candidate.name()), query), span(initials, query));
    }

    private static Span span(String text, String query) {
        int at = query.isEmpty() ? -1 : text.indexOf(query);
        return at < 0 ? Span.NONE : new Span(at, at + query.length());
    }

    private static int distance(Suggestion suggestion) {
        boolean inName = suggestion.nameHits().to() > 0;
        boolean inInitials = suggestion.initialHits().to() > 0;
        if (inName || inInitials) {
            return Math.min(
                    inName ? suggestion.nameHits().from() : Integer.MAX_VALUE,
                    inInitials ? suggestion.initialHits().from() : Integer.MAX_VALUE);
        }
        return Integer.MAX_VALUE;
    }
}
