package cn.banshi.report;

/**
 * One page as pixels.
 *
 * @param width pixels across
 * @param height pixels down
 * @param argb pixels row by row, 0xAARRGGBB; not copied, treat as read-only
 */
@SuppressWarnings("ArrayRecordComponent") // a page has millions of pixels: handed over, never compared
public record PageImage(int width, int height, int[] argb) {}
