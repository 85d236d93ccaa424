package cn.banshi.domain.office;

import cn.banshi.domain.Row;
import org.jspecify.annotations.Nullable;

/**
 * 社区. 街道本级 is built in and comes first.
 *
 * @param code two letters, part of item codes
 * @param households 户数, null when not stated
 * @param population 人口, null when not stated
 * @param secretary 书记
 * @param position order in lists
 * @param active whether new items may choose it
 * @param builtIn true for 街道本级 only
 */
public record Community(
        long id,
        long version,
        String name,
        String code,
        @Nullable Integer households,
        @Nullable Integer population,
        String secretary,
        int position,
        boolean active,
        boolean builtIn)
        implements Row {
    /** Name of the built-in community. */
    public static final String OFFICE_LEVEL_NAME = "街道本级";

    /** Code of the built-in community. */
    public static final String OFFICE_LEVEL_CODE = "JD";
}
