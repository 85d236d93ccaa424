package cn.banshi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ErrorWindowTest {
    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void theSameFaultHasTheSameShortCodeWhateverItsMessage() {
        assertThat(ErrorWindow.code(fault("张三"))).isEqualTo(ErrorWindow.code(fault("李四")));
        assertThat(ErrorWindow.code(fault("张三"))).matches("BS-[0-9A-F]{5}");
    }

    @Test
    void anotherFaultHasAnotherCode() {
        RuntimeException other = new UncheckedIOException(new java.io.IOException("x"));

        assertThat(ErrorWindow.code(other)).isNotEqualTo(ErrorWindow.code(fault("x")));
    }
}
