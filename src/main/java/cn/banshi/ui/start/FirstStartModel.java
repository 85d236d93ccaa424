package cn.banshi.ui.start;

import cn.banshi.domain.office.Community;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.basics.BasicsWork;
import cn.banshi.work.basics.CommunityLine;
import cn.banshi.work.basics.FirstLedger;
import cn.banshi.work.basics.NewOffice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the first start asks, checks and makes. No nodes. */
public final class FirstStartModel {
    private static final String OFFICE_ENDING = "办事处";

    final StringProperty fullName = new SimpleStringProperty("");
    final StringProperty shortName = new SimpleStringProperty("");
    final StringProperty district = new SimpleStringProperty("");
    final StringProperty codeLetters = new SimpleStringProperty("");
    final StringProperty pasted = new SimpleStringProperty("");
    final StringProperty folder = new SimpleStringProperty("");
    final StringProperty preparer = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final StringProperty unitLeader = new SimpleStringProperty("");
    final StringProperty reviewer = new SimpleStringProperty("");

    private final TaskRunner tasks;
    private final @Nullable LocalDate today;
    private final int year;
    private final Latest folderCheck = new Latest();
    private final ObservableList<CommunityLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<FolderState> folderState = new ReadOnlyObjectWrapper<>(FolderState.UNKNOWN);

    // Held here: nothing else holds a binding that is only listened to.
    private final BooleanBinding officeDone = Bindings.createBooleanBinding(
            () -> !fullName.get().isBlank() && lettersAreGood() && linesAreGood(), fullName, codeLetters, lines);
    private final BooleanBinding folderDone =
            Bindings.createBooleanBinding(() -> folderState.get().good(), folderState);
    private final BooleanBinding preparerDone =
            Bindings.createBooleanBinding(() -> !preparer.get().isBlank(), preparer);
    private final ReadOnlyStringWrapper asked = new ReadOnlyStringWrapper("");
    private String ownShortName = "";
    private String ownLetters = "";

    /**
     * @param usualFolder folder to offer
     * @param today day to take as today, null = the system's
     * @param year year that the sample of a code shows
     */
    public FirstStartModel(TaskRunner tasks, Path usualFolder, @Nullable LocalDate today, int year) {
        this.tasks = tasks;
        this.today = today;
        this.year = year;
        fullName.addListener((o, was, now) -> follow(now.strip()));
        pasted.addListener((o, was, now) -> lines.setAll(BasicsWork.pasteCommunities(now)));
        folder.addListener((o, was, now) -> look(now));
        folder.set(usualFolder.toString());
        Stream.<ObservableValue<?>>of(fullName, codeLetters, pasted, folderState, preparer)
                .forEach(typed -> typed.addListener((o, was, now) -> askAgain()));
    }

    /** Short name and letters follow the full name until the clerk writes own ones. */
    private void follow(String name) {
        String shortened =
                name.endsWith(OFFICE_ENDING) ? name.substring(0, name.length() - OFFICE_ENDING.length()) : name;
        if (shortName.get().equals(ownShortName)) {
            ownShortName = shortened;
            shortName.set(shortened);
        }
        if (codeLetters.get().equals(ownLetters)) {
            ownLetters = name.isEmpty() ? "" : BasicsWork.codeLetters(name);
            codeLetters.set(ownLetters);
        }
    }

    private void look(String typed) {
        folderState.set(FolderState.UNKNOWN);
        tasks.read(progress -> FolderState.of(typed), folderCheck.only(folderState::set));
    }

    /** What was recognised in the pasted list. */
    ObservableList<CommunityLine> lines() {
        return lines;
    }

    /** Whether the folder can take a ledger. */
    ReadOnlyObjectProperty<FolderState> folderStateProperty() {
        return folderState.getReadOnlyProperty();
    }

    /** How codes will look. */
    StringBinding codeSample() {
        return Bindings.createStringBinding(
                () -> {
                    String letters = codeLetters.get().strip();
                    String community = lines.isEmpty()
                            ? Community.OFFICE_LEVEL_CODE
                            : lines.get(0).code();
                    return letters.isEmpty() ? "" : letters + "-" + community + "-" + year + "-001";
                },
                codeLetters,
                lines);
    }

    /** Step 1 is complete. */
    BooleanBinding officeDone() {
        return officeDone;
    }

    private boolean linesAreGood() {
        return lines.stream().allMatch(line -> line.problem().isEmpty());
    }

    private boolean lettersAreGood() {
        return codeLetters.get().strip().matches("[A-Za-z]{1,6}");
    }

    /** Step 2 is complete. */
    BooleanBinding folderDone() {
        return folderDone;
    }

    /** Step 3 is complete. */
    BooleanBinding preparerDone() {
        return preparerDone;
    }

    /** What the first start cannot do without, in reading order. */
    enum Needed {
        NAME("start.missing.name"),
        LETTERS("start.missing.letters"),
        LIST("start.missing.lines"),
        FOLDER("start.missing.folder"),
        PREPARER("start.missing.preparer");

        private final String key;

        Needed(String key) {
            this.key = key;
        }
    }

    /** What was missing when the clerk wanted to begin, and still is, as one sentence; empty = nothing was asked for. */
    ReadOnlyStringProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** Says what is missing; null = the ledger can be made. */
    @Nullable
    Needed ask() {
        asked.set(missing());
        return needed();
    }

    private void askAgain() {
        if (!asked.get().isEmpty()) {
            asked.set(missing());
        }
    }

    /** What is still missing, as one sentence; empty = the ledger can be made. */
    String missing() {
        Needed needed = needed();
        return needed == null ? "" : Texts.of(needed.key);
    }

    /** The first thing that is missing; null = the ledger can be made. */
    @Nullable
    Needed needed() {
        if (fullName.get().isBlank()) {
            return Needed.NAME;
        }
        if (!lettersAreGood()) {
            return Needed.LETTERS;
        }
        if (!linesAreGood()) {
            return Needed.LIST;
        }
        if (!folderState.get().good()) {
            return Needed.FOLDER;
        }
        return preparer.get().isBlank() ? Needed.PREPARER : null;
    }

    /** Makes the ledger; {@code done} gets its folder. */
    void begin(Consumer<Path> done) {
        NewOffice office = new NewOffice(
                fullName.get(),
                shortName.get(),
                district.get(),
                codeLetters.get().strip().toUpperCase(Locale.ROOT),
                preparer.get(),
                phone.get(),
                unitLeader.get(),
                reviewer.get(),
                List.copyOf(lines));
        Path target = Path.of(folder.get().strip());
        tasks.write(
                progress -> {
                    FirstLedger.create(target, office, today).close();
                    return target;
                },
                done);
    }
}
