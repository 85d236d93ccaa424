package cn.banshi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CardFitTest {
    private static final double WIDTH = 519;
    private static final double HEIGHT = 700;

    @Test
    void setsShortTextsLargeAndGivesTheRestToTheRowsWithRoom() {
        CardFit fit = CardFit.of(card("短"), WIDTH, HEIGHT);
        assertThat(fit.size()).isEqualTo(10.5);
        assertThat(fit.notes()).containsExactly("附注");
        assertThat(sum(fit)).isCloseTo(HEIGHT - CardFit.NOTE_LINE, org.assertj.core.data.Offset.offset(0.01));
        assertThat(fit.heights().get(2)).isGreaterThan(500);
        assertThat(fit.heights().get(0)).isLessThan(30);
    }

    @Test
    void setsLongTextsSmallerBeforeItCutsThem() {
        CardFit fit = CardFit.of(card("改造下水管道，铺设沥青。".repeat(150)), WIDTH, HEIGHT);
        assertThat(fit.size()).isBetween(7.5, 10.0);
        assertThat(fit.boxes().get(1).cell().text()).doesNotContain(CardFit.CUT);
        assertThat(fit.notes()).hasSize(1);
    }

    @Test
    void cutsWithAMarkAndANoteWhatNoSizeCanHold() {
        CardFit fit = CardFit.of(card("改造下水管道，铺设沥青。".repeat(2_000)), WIDTH, HEIGHT);
        assertThat(fit.size()).isEqualTo(7.5);
        assertThat(fit.boxes().get(1).cell().text()).startsWith("改造下水管道").endsWith(CardFit.CUT);
        assertThat(fit.notes()).hasSize(2).last().asString().contains(CardFit.CUT, "全文见台账");
        assertThat(sum(fit)).isLessThanOrEqualTo(HEIGHT);
    }

    @Test
    void leavesLessThanALineOfRoomWhereItCuts() {
        List<Card.Row> rows = new ArrayList<>();
        for (int row = 0; row < 30; row++) {
            rows.add(new Card.Row(
                    1, 0, List.of(cell("内容", Card.Kind.LABEL, 3), cell("修".repeat(900), Card.Kind.TEXT, 21))));
        }
        rows.add(new Card.Row(1, 1, List.of(cell("照片", Card.Kind.FRAME, 24))));
        CardFit fit = CardFit.of(new Card("1", List.of(), "", "", 24, rows, List.of()), WIDTH, HEIGHT);
        assertThat(fit.heights().get(30)).isLessThan(7.5 * 1.4 * 2 + 2 * CardFit.PADDING);
        assertThat(fit.boxes().get(1).cell().text().length())
                .isGreaterThan(fit.boxes().get(59).cell().text().length());
    }

    @Test
    void keepsEveryBoxHighEnoughForItsText() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 200; round++) {
            List<Card.Row> rows = new ArrayList<>();
            for (int row = 0; row < 1 + random.nextInt(15); row++) {
                rows.add(new Card.Row(
                        1,
                        random.nextInt(2),
                        List.of(cell("项目名称", Card.Kind.LABEL, 3), cell(text(random), Card.Kind.TEXT, 21))));
            }
            Card card = new Card("1", List.of(), "", "", 24, rows, List.of());
            CardFit fit = CardFit.of(card, WIDTH, HEIGHT);
            assertThat(sum(fit)).isLessThanOrEqualTo(HEIGHT + 0.01);
            for (Card.Placed box : fit.boxes()) {
                int lines = CardFit.lines(
                        box.cell().text(), (box.cell().span() * WIDTH / 24 - 2 * CardFit.PADDING) / fit.size());
                assertThat(lines * fit.size() * 1.35 + CardFit.PADDING)
                        .isLessThanOrEqualTo(fit.heights().get(box.row()));
            }
        }
    }

    private static String text(SplittableRandom random) {
        return "修。".repeat(random.nextInt(600)) + "a1".repeat(random.nextInt(100)) + "\n".repeat(random.nextInt(3));
    }

    @Test
    void neverCutsACharacterInHalf() {
        String text = "𠮷".repeat(50);
        for (int perLine = 1; perLine < 20; perLine++) {
            String cut = CardFit.cut(text, 2, perLine);
            assertThat(cut.substring(0, cut.length() - 2).codePoints()).allMatch(c -> c == 0x20BB7);
        }
    }

    @Test
    void refusesAGridWithHolesOrOverlaps() {
        assertThatThrownBy(() -> grid(new Card.Row(1, 0, List.of(cell("甲", Card.Kind.TEXT, 3)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grid(new Card.Row(1, 0, List.of(cell("甲", Card.Kind.TEXT, 5)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> grid(new Card.Row(1, 0, List.of(new Card.Cell("甲", Card.Kind.TEXT, 4, 2)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placesBoxesBesideOneThatCoversSeveralRows() {
        Card card = grid(
                new Card.Row(1, 0, List.of(new Card.Cell("高", Card.Kind.LABEL, 1, 2), cell("上", Card.Kind.TEXT, 3))),
                new Card.Row(1, 0, List.of(cell("下", Card.Kind.TEXT, 3))));
        assertThat(card.placed())
                .extracting(box -> box.cell().text() + box.row() + box.column())
                .containsExactly("高00", "上01", "下11");
    }

    private static Card grid(Card.Row... rows) {
        return new Card("1", List.of(), "", "", 4, List.of(rows), List.of());
    }

    private static Card card(String text) {
        return new Card(
                "1 路灯",
                List.of("示范街道", "一项目一卡"),
                "",
                "",
                24,
                List.of(
                        new Card.Row(1, 0, List.of(cell("内容", Card.Kind.LABEL, 3), cell(text, Card.Kind.TEXT, 21))),
                        new Card.Row(1, 0, List.of(cell("编号", Card.Kind.LABEL, 12), cell("1", Card.Kind.VALUE, 12))),
                        new Card.Row(5, 1, List.of(cell("照片", Card.Kind.FRAME, 24)))),
                List.of("附注"));
    }

    private static Card.Cell cell(String text, Card.Kind kind, int span) {
        return new Card.Cell(text, kind, span, 1);
    }

    private static double sum(CardFit fit) {
        return fit.heights().stream().mapToDouble(Double::doubleValue).sum();
    }
}
