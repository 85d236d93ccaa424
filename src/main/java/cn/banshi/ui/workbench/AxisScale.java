package cn.banshi.ui.workbench;

/**
 * A value axis from zero with round steps and room above the tallest bar for its value.
 *
 * @param top end of the axis
 * @param step distance of its lines
 */
record AxisScale(double top, double step) {
    private static final double HEADROOM = 1.12;
    private static final int LINES = 4;

    /** The scale for bars up to {@code most}; whole steps only. */
    static AxisScale upTo(double most) {
        double raw = Math.max(1, most * HEADROOM / LINES);
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = raw <= power ? power : raw <= 2 * power ? 2 * power : raw <= 5 * power ? 5 * power : 10 * power;
        step = Math.max(1, Math.ceil(step));
        double top = Math.ceil(most / step) * step;
        return new AxisScale(top < most * HEADROOM || top == 0 ? top + step / 2 : top, step);
    }
}
