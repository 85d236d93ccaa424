package cn.banshi.domain.project;

/** Values of the office's own columns, by slot; empty = not filled. */
public record OwnValues(String own1, String own2, String own3, String own4, String own5) {
    /** None filled. */
    public static final OwnValues NONE = new OwnValues("", "", "", "", "");

    /** The value of slot 1..5. */
    public String get(int slot) {
        return switch (slot) {
            case 1 -> own1;
            case 2 -> own2;
            case 3 -> own3;
            case 4 -> own4;
            case 5 -> own5;
            default -> throw new IllegalArgumentException("slot " + slot);
        };
    }
}
