package cn.banshi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontRequestTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstProgramHearsTheSecondOne() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        try (FrontRequest listening = FrontRequest.listen(folder, heard::countDown)) {
            assertThat(listening).isNotNull();
            assertThat(FrontRequest.ask(folder)).isTrue();
            assertThat(heard.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nobodyAnswersWhereNobodyListensAndNothingIsLeftBehind() {
        assertThat(FrontRequest.ask(folder)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }
}
