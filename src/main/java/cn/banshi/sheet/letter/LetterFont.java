package cn.banshi.sheet.letter;

/**
 * The fonts that offices expect, by the names under which they have them. A file only names them: where one is missing, Word
 * and WPS take the first of the others that is there, as the file's table of fonts says.
 */
enum LetterFont {
    /** Title. */
    TITLE("方正小标宋简体", "方正小标宋_GBK", "小标宋体", "华文中宋", "宋体", "SimSun"),
    /** Running text. */
    BODY("仿宋_GB2312", "仿宋", "FangSong", "华文仿宋", "方正仿宋_GBK"),
    /** 一、 */
    FIRST("黑体", "SimHei", "方正黑体_GBK"),
    /** （一） */
    SECOND("楷体_GB2312", "楷体", "KaiTi", "华文楷体", "方正楷体_GBK"),
    /** Tables and page numbers. */
    TABLE("宋体", "SimSun", "方正书宋_GBK");

    /** Digits and Latin letters. */
    static final String LATIN = "Times New Roman";

    private final String face;
    private final String others;

    LetterFont(String face, String... others) {
        this.face = face;
        this.others = String.join(",", others);
    }

    String face() {
        return face;
    }

    /** What may stand in for it, best first, parted by commas. */
    String others() {
        return others;
    }
}
