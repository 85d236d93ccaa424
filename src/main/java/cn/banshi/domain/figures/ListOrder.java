package cn.banshi.domain.figures;

import java.util.Comparator;

/** 清单序号 as people count: 2 before 10, 3-1 behind 3, no number last; then by code. */
final class ListOrder {
    private static final Comparator<String> NUMBERS = ListOrder::compare;

    static final Comparator<ItemView> BY_NUMBER = Comparator.comparing(ItemView::listNumber, NUMBERS)
            .thenComparing(view -> view.project().code(), NUMBERS)
            .thenComparingLong(ItemView::id);

    private ListOrder() {}

    static int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
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
