package cn.banshi.store;

import cn.banshi.base.AppException;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.store.journal.Tx;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A program of its own that opens a ledger and saves until it is killed or refused; says each change number once it is saved. */
final class SavingProgram {
    private SavingProgram() {}

    public static void main(String[] arguments) throws java.io.IOException {
        // Started ahead of its turn: waits until the ledger is free.
        if (System.in.read() < 0) {
            return;
        }
        try (LedgerStore store = LedgerStore.open(Path.of(arguments[0]), StoreFixture.CLOCK)) {
            say("open");
            Department[] row = new Department[1];
            while (true) {
                long before = store.changeNumber();
                String head = store.head();
                long number = store.write(StoreFixture.CLERK, ChangeKind.BASICS, "保存", tx -> {
                            for (int i = 0; i < 5; i++) {
                                row[0] = tx.insert(
                                        new Department(0, 0, "半截导入".repeat(50), DepartmentKind.SECTION, "", i, true));
                            }
                            issue(tx, before, head);
                            return tx.update(new Department(row[0].id(), 1, "改名", DepartmentKind.SECTION, "", 9, true));
                        })
                        .changeSet()
                        .number();
                say(Long.toString(number));
            }
        } catch (AppException e) {
            say("refused " + e.code());
        }
    }

    /** An edition with a content of its own. */
    private static void issue(Tx tx, long before, String head) {
        String content = tx.keep(("第" + before + "次").repeat(300).getBytes(StandardCharsets.UTF_8));
        tx.insert(new ReportEdition(
                0,
                0,
                YearMonth.of(2021, 10),
                (int) before + 1,
                LocalDate.of(2021, 10, 31),
                StoreFixture.CLOCK.now(),
                "",
                "",
                before,
                head,
                0,
                Money.ZERO,
                content,
                content,
                ""));
    }

    /** The words that start it over the ledger of the folder, in a process of its own. */
    static List<String> command(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                SavingProgram.class.getName(),
                folder.toString());
    }

    private static void say(String line) throws java.io.IOException {
        System.out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }
}
