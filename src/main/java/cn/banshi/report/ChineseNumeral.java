package cn.banshi.report;

/** Numbers of groups as Chinese papers write them. */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"千", "百", "十", ""};

    private ChineseNumeral() {}

    /** 一, 二 … 十, 十一 … 九十九, 一百, 一百零一 … 九千九百九十九; digits beyond. */
    public static String of(int number) {
        if (number <= 0 || number >= 10_000) {
            return String.valueOf(number);
        }
        StringBuilder words = new StringBuilder();
        int place = 1_000;
        for (int i = 0; i < PLACES.length; i++, place /= 10) {
            int digit = number / place % 10;
            if (digit > 0) {
                boolean skipped = number / place / 10 % 10 == 0;
                if (skipped && !words.isEmpty()) {
                    words.append(DIGITS.charAt(0));
                }
                // Ten to nineteen are said without a leading one.
                if (place != 10 || number >= 20) {
                    words.append(DIGITS.charAt(digit));
                }
                words.append(PLACES[i]);
            }
        }
        return words.toString();
    }
}
