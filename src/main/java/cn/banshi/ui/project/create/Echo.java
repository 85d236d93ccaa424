package cn.banshi.ui.project.create;

/** One line under a field. */
public record Echo(String text, Tone tone) {
    /** Nothing to say. */
    public static final Echo NONE = new Echo("", Tone.PLAIN);

    /** How an echo is meant. */
    public enum Tone {
        /** Plain information. */
        PLAIN,
        /** All right. */
        GOOD,
        /** To look at; may be saved. */
        WARNING
    }
}
