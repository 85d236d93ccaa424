package cn.banshi.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void keepsLowestTerms() {
        assertThat(new Fraction(22400, 242)).isEqualTo(new Fraction(11200, 121));
        assertThat(new Fraction(0, 77)).isEqualTo(Fraction.ZERO);
        assertThat(new Fraction(-50, 20)).isEqualTo(new Fraction(-5, 2));
    }

    @Test
    void refusesDenominatorNotAboveZero() {
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fraction(1, -2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comparesWithoutOverflow() {
        Fraction third = new Fraction(Long.MAX_VALUE / 3, Long.MAX_VALUE - 7);
        Fraction less = new Fraction(Long.MAX_VALUE / 3 - 1, Long.MAX_VALUE - 7);
        assertThat(third).isGreaterThan(less);
        assertThat(less).isLessThan(third);
        assertThat(new Fraction(-Long.MAX_VALUE, 2)).isLessThan(new Fraction(Long.MAX_VALUE, 3));
    }

    @Test
    void comparesAndSubtractsLikeExactArithmetic() {
        SplittableRandom random = new SplittableRandom(20210101);
        for (int i = 0; i < 20_000; i++) {
            int bits = 1 + random.nextInt(62);
            Fraction a = new Fraction(signed(random, bits), 1 + (random.nextLong() >>> (64 - bits)));
            Fraction b = new Fraction(signed(random, bits), 1 + (random.nextLong() >>> (64 - bits)));
            BigInteger left = BigInteger.valueOf(a.num()).multiply(BigInteger.valueOf(b.den()));
            BigInteger right = BigInteger.valueOf(b.num()).multiply(BigInteger.valueOf(a.den()));
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(left.compareTo(right));
            if (bits <= 30) {
                Fraction difference = a.minus(b);
                assertThat(BigInteger.valueOf(difference.num())
                                .multiply(BigInteger.valueOf(a.den()))
                                .multiply(BigInteger.valueOf(b.den())))
                        .isEqualTo(left.subtract(right).multiply(BigInteger.valueOf(difference.den())));
            }
        }
    }

    private static long signed(SplittableRandom random, int bits) {
        long value = random.nextLong() >>> (64 - bits);
        return random.nextBoolean() ? value : -value;
    }

    @Test
    void roundsHalvesUp() {
        assertThat(new Fraction(1, 8).text(2)).isEqualTo("0.13");
        assertThat(new Fraction(-1, 8).text(2)).isEqualTo("-0.13");
        assertThat(new Fraction(22400, 242).text(1)).isEqualTo("92.6");
        assertThat(Fraction.of(40).shortText(1)).isEqualTo("40");
        assertThat(new Fraction(1, 1000).shortText(1)).isEqualTo("0");
    }

    @Test
    void staysNearWhereLowestTermsDoNotFit() {
        BigInteger huge = BigInteger.TWO.pow(100).add(BigInteger.ONE);
        Fraction third = Fraction.of(huge, huge.multiply(BigInteger.valueOf(3)).subtract(BigInteger.TWO));
        assertThat(third.round(12)).isEqualByComparingTo(new BigDecimal("0.333333333333"));
    }
}
