package cn.banshi.report;

/**
 * A character that no bundled font can print, and where it stands.
 *
 * @param character the character itself
 * @param place where, such as 项目名称 第3行
 */
public record MissingCharacter(String character, String place) {
    /** Place and character, such as "项目名称 第3行：𠮷". */
    public String sentence() {
        return place + "：" + character;
    }
}
