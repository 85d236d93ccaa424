package cn.banshi.ui.project.list;

import cn.banshi.domain.project.Light;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many rows each light segment would show under the other conditions.
 *
 * @param all rows of 全部
 * @param byLight rows of each light
 */
public record LightCounts(int all, Map<Light, Integer> byLight) {
    /** Nothing there. */
    public static final LightCounts NONE = new LightCounts(0, Map.of());

    /** Rows of a light, null = 全部. */
    public int of(@Nullable Light light) {
        return light == null ? all : byLight.getOrDefault(light, 0);
    }
}
