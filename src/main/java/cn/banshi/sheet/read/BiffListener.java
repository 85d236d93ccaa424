package cn.banshi.sheet.read;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;

/** Knows in which part of an old workbook a record stands: parts follow each other, and charts lie within sheets. */
abstract class BiffListener extends AbortableHSSFListener {
    /** The part that all sheets share. */
    static final int SHARED = 0;

    private static final short GO_ON = 0;
    private static final short STOP = 1;

    private int part = -1;
    private int depth;
    private boolean done;

    @Override
    public final short abortableProcessRecord(Record entry) {
        if (entry instanceof BOFRecord) {
            if (depth++ == 0) {
                part++;
            }
        } else if (entry instanceof EOFRecord) {
            if (--depth == 0) {
                partEnded(part);
            }
        } else if (depth == 1) {
            entry(part, entry);
        }
        return done ? STOP : GO_ON;
    }

    /** A record of a part, but not of a chart within it. */
    abstract void entry(int inPart, Record entry);

    /** The part is over. */
    abstract void partEnded(int ended);

    /** What comes behind is not wanted. */
    final void stop() {
        done = true;
    }
}
