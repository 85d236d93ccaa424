package cn.banshi.ui.shell;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.work.session.LedgerChange;
import cn.banshi.work.session.LedgerSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/** The ledger as the screens see it: follows every change, on the FX thread. No nodes. */
public final class Desk {
    private final LedgerSession session;
    private final ReadOnlyObjectWrapper<Ledger> ledger;
    private final IntegerProperty year;
    private final List<Consumer<LedgerChange>> listeners = new ArrayList<>();

    /** Shows the ledger of a session; {@link #take} brings it up to date. */
    public Desk(LedgerSession session) {
        this.session = session;
        this.ledger = new ReadOnlyObjectWrapper<>(session.ledger());
        this.year = new SimpleIntegerProperty(startYear(session.ledger(), session.today()));
    }

    private static int startYear(Ledger ledger, LocalDate today) {
        List<Integer> years = ledger.years();
        int now = today.getYear();
        return years.isEmpty() || years.contains(now) ? now : years.get(years.size() - 1);
    }

    /** The ledger of now. */
    public ReadOnlyObjectProperty<Ledger> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    /** The ledger of now. */
    public Ledger ledger() {
        return ledger.get();
    }

    /** Today of figures and checks. */
    public LocalDate today() {
        return session.today();
    }

    /** The list year in front, the same on all screens. */
    public IntegerProperty yearProperty() {
        return year;
    }

    /** The list year in front. */
    public int year() {
        return year.get();
    }

    /** List years to choose from, newest first; this year among them even while it is empty. */
    public List<Integer> years() {
        List<Integer> years = new ArrayList<>(ledger().years());
        if (!years.contains(today().getYear())) {
            years.add(today().getYear());
        }
        years.sort(Comparator.reverseOrder());
        return years;
    }

    /** Hears every change after {@link #ledger()} has it; called on the FX thread. */
    public Runnable onChange(Consumer<LedgerChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Takes a change over; FX thread (in tests: any). */
    public void take(LedgerChange change) {
        if (change.ledger().changeNumber() < ledger.get().changeNumber()) {
            return;
        }
        ledger.set(change.ledger());
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }
}
