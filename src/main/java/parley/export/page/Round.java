package parley.export.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for pictures: the same in every country. */
final class Round {
    private Round() {}

    static String of(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
