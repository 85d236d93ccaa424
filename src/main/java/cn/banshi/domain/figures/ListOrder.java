package cn.banshi.domain.figures;

import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import java.util.Comparator;

/** 清单序号 as people count: 2 before 10, 3-1 behind 3, words behind numbers, nothing last; then by code. */
final class ListOrder {
    private static final Comparator<String> NUMBERS = ListOrder::compare;

    static final Comparator<ItemView> BY_NUMBER = Comparator.comparing(ItemView::listNumber, NUMBERS)
            .thenComparing(view -> view.project().code(), NUMBERS)
            .thenComparingLong(ItemView::id);

    /** An item on a list before its view is made, with the leading part of its number, which mostly decides. */
    record Place(Dossier dossier, ListYear entry, int leading) {
        static Place of(Dossier dossier, ListYear entry) {
            return new Place(dossier, entry, leadingNumber(entry.listNumber()));
        }
    }

    /** Same order as {@link #BY_NUMBER}. */
    static final Comparator<Place> PLACES = ListOrder::comparePlaces;

    private static final int LONGEST_INT = 9;

    private ListOrder() {}

    private static int comparePlaces(Place one, Place other) {
        if (one.leading != other.leading) {
            return Integer.compare(one.leading, other.leading);
        }
        int order = compare(one.entry.listNumber(), other.entry.listNumber());
        if (order == 0) {
            order = compare(
                    one.dossier.project().code(), other.dossier.project().code());
        }
        return order != 0 ? order : Long.compare(one.dossier.id(), other.dossier.id());
    }

    /** The number that the text begins with; all that it cannot tell apart is equal, and behind every such number. */
    private static int leadingNumber(String number) {
        int end = numberEnd(number, 0);
        int start = end == 0 ? 0 : skipZeros(number, 0, end);
        if (end == 0 || end - start > LONGEST_INT) {
            return Integer.MAX_VALUE;
        }
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + (number.charAt(i) - '0');
        }
        return value;
    }

    static int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        if (digit(one.charAt(0)) != digit(other.charAt(0))) {
            return digit(one.charAt(0)) ? -1 : 1;
        }
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            char a = one.charAt(i);
            char b = other.charAt(j);
            if (digit(a) && digit(b)) {
                int endA = numberEnd(one, i);
                int endB = numberEnd(other, j);
                int order = compareNumbers(one, i, endA, other, j, endB);
                if (order != 0) {
                    return order;
                }
                i = endA;
                j = endB;
            } else if (a != b) {
                return Character.compare(a, b);
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int compareNumbers(String one, int from, int end, String other, int otherFrom, int otherEnd) {
        int i = skipZeros(one, from, end);
        int j = skipZeros(other, otherFrom, otherEnd);
        if (end - i != otherEnd - j) {
            return Integer.compare(end - i, otherEnd - j);
        }
        for (; i < end; i++, j++) {
            if (one.charAt(i) != other.charAt(j)) {
                return Character.compare(one.charAt(i), other.charAt(j));
            }
        }
        return 0;
    }

    private static int skipZeros(String text, int from, int end) {
        int i = from;
        while (i < end - 1 && text.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static int numberEnd(String text, int from) {
        int i = from;
        while (i < text.length() && digit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
