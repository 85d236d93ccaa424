package cn.banshi.work.report;

/**
 * A page as pixels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb width × height pixels, row by row, opaque; the reader must not change it
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, int[] argb) {}
