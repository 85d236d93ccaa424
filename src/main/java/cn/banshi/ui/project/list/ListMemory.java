package cn.banshi.ui.project.list;

import java.util.List;
import java.util.Map;

/** Where the list keeps what the clerk arranged: on this PC, not in the ledger. */
public interface ListMemory {
    /** Columns, widths and order as left last time, empty at first; see {@link SavedView#write()}. */
    Map<String, String> lastArrangement();

    /** Keeps columns, widths and order. */
    void keepArrangement(Map<String, String> arrangement);

    /** Named views. */
    List<Map<String, String>> views();

    /** Keeps the named views. */
    void keepViews(List<Map<String, String>> views);
}
