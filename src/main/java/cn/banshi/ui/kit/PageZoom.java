package cn.banshi.ui.kit;

/** How large a page is shown. */
enum PageZoom {
    WIDTH(0),
    WHOLE(0),
    P50(0.5),
    P75(0.75),
    P100(1),
    P150(1.5),
    P200(2);

    /** A page point is 1/72 inch, a screen pixel 1/96. */
    private static final double PIXELS_PER_POINT = 96.0 / 72.0;

    private static final double SMALLEST = 0.2;
    /** Sizes closer than this are the same. */
    private static final double NEAR = 0.01;

    private final double factor;

    PageZoom(double factor) {
        this.factor = factor;
    }

    String label() {
        return factor == 0
                ? Texts.of(this == WIDTH ? "report.zoom.width" : "report.zoom.whole")
                : Math.round(factor * 100) + "%";
    }

    /** Pixels per point for a page of that size (points) in a room of that size (pixels). */
    double scale(double width, double height, double roomWidth, double roomHeight) {
        return switch (this) {
            case WIDTH -> Math.max(SMALLEST, roomWidth / width);
            case WHOLE -> Math.max(SMALLEST, Math.min(roomWidth / width, roomHeight / height));
            default -> factor * PIXELS_PER_POINT;
        };
    }

    /** The factor at which a page that many points wide takes that many pixels. */
    static double factor(double pixels, double points) {
        return pixels / points / PIXELS_PER_POINT;
    }

    /** The next larger (by &gt; 0) or smaller fixed size; itself where there is none. */
    PageZoom next(int by, double factorNow) {
        PageZoom found = this;
        for (PageZoom one : values()) {
            boolean beyond = by > 0 ? one.factor > factorNow + NEAR : one.factor < factorNow - NEAR;
            if (one.factor > 0 && beyond) {
                if (by > 0) {
                    return one;
                }
                found = one;
            }
        }
        return found;
    }
}
