package cn.banshi.base;

/**
 * A ledger that is not opened because nothing vouches that it is the newest, but that may be whole: the clerk may go on with it
 * as it is, once told what that costs.
 */
public final class AdoptableException extends AppException {
    private static final long serialVersionUID = 1L;

    private final String loss;

    /**
     * @param sentence Chinese: why it was not opened, then what to do
     * @param loss Chinese: what is lost by going on with it
     */
    public AdoptableException(String sentence, String loss) {
        super(ErrorCode.LEDGER, sentence);
        this.loss = loss;
    }

    /** What is lost by going on with the ledger as it is. */
    public String loss() {
        return loss;
    }
}
