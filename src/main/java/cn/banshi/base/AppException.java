package cn.banshi.base;

import java.util.Objects;

/**
 * Trouble that the clerk can understand: carries one Chinese sentence with the next step, and a stable code.
 *
 * <p>Thrown at the boundary where the trouble is first known (a locked ledger, a full disk, a refused date) and shown once by
 * the face that called. The sentence never holds names or phones of residents.
 */
public class AppException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /**
     * @param code what kind of trouble
     * @param sentence Chinese: what is wrong, then what to do
     */
    public AppException(ErrorCode code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /**
     * @param code what kind of trouble
     * @param sentence Chinese: what is wrong, then what to do
     * @param cause the technical reason, for the log only
     */
    public AppException(ErrorCode code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** The kind of trouble; the command line maps it to its exit code. */
    public ErrorCode code() {
        return code;
    }

    /** The Chinese sentence to show. */
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
