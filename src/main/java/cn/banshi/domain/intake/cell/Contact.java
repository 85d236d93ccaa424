package cn.banshi.domain.intake.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who is in charge and how to reach them, where one cell says both: 曹文博 0000-8800311.
 *
 * @param persons names, several joined by 、
 * @param phones numbers as written, several joined by 、
 */
public record Contact(String persons, String phones) {
    private static final int LONGEST = 200;
    private static final Pattern PHONE = Pattern.compile("[(（]?\\+?\\d[\\d*]{2,}(?:[)）]?[-－—转][\\d*]{3,})*[)）]?");
    private static final Pattern LABEL = Pattern.compile("(?:联系)?(?:电话|方式|手机|tel)[:：]?");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u3000、，,;；/:：()（）]+");
    private static final int LEAST_DIGITS = 7;

    /** The two parts; empty where the text is not a name and a number. */
    public static Optional<Contact> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher found = PHONE.matcher(text);
        String phones = found.results()
                .map(one -> one.group().replaceAll("^[(（]|[)）]$", ""))
                .filter(one -> one.length() >= LEAST_DIGITS)
                .collect(Collectors.joining("、"));
        String rest = LABEL.matcher(PHONE.matcher(text).replaceAll(" ")).replaceAll(" ");
        String persons =
                BREAKS.splitAsStream(rest).filter(one -> !one.isEmpty()).collect(Collectors.joining("、"));
        boolean names = !persons.isEmpty() && persons.codePoints().noneMatch(Character::isDigit);
        return names && !phones.isEmpty() ? Optional.of(new Contact(persons, phones)) : Optional.empty();
    }
}
