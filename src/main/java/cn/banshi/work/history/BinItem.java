package cn.banshi.work.history;

import cn.banshi.domain.project.Dossier;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item in the recycle bin.
 *
 * @param dossier the item
 * @param subItems how many sub-items lie there with it
 * @param at when it was removed, null where the history does not say
 * @param person who removed it, empty where the history does not say
 */
public record BinItem(
        Dossier dossier, int subItems, @Nullable Instant at, String person) {}
