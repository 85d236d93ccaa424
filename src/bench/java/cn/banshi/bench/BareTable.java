package cn.banshi.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The peer of the start: a window with a plain table of plain rows; or, as the floor, a window with nothing. */
public final class BareTable extends Application {
    /** Argument for the window with nothing. */
    static final String NOTHING = "nothing";

    private static final int COLUMNS = 24;

    /** The start of the process; a class path needs one that is no Application. */
    static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            Application.launch(BareTable.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        boolean nothing = getParameters().getRaw().contains(NOTHING);
        TableView<String[]> table = nothing ? null : table();
        Scene scene = new Scene(nothing ? new StackPane() : table, 1366, 740);
        stage.setScene(scene);
        stage.show();
        if (nothing) {
            int[] pulses = new int[1];
            scene.addPostLayoutPulseListener(() -> {
                if (++pulses[0] == 2) {
                    System.out.println(FirstKey.MARK);
                }
                javafx.application.Platform.requestNextPulse();
            });
            javafx.application.Platform.requestNextPulse();
        } else {
            table.requestFocus();
            FirstKey.await(scene);
        }
    }

    private static TableView<String[]> table() {
        List<String[]> rows = new ArrayList<>();
        for (int row = 0; row < FirstKey.ROWS; row++) {
            String[] cells = new String[COLUMNS];
            for (int column = 0; column < COLUMNS; column++) {
                cells[column] = "项目" + row + "的第" + column + "列";
            }
            rows.add(cells);
        }
        TableView<String[]> table = new TableView<>(FXCollections.observableList(rows));
        table.setFixedCellSize(32);
        for (int column = 0; column < COLUMNS; column++) {
            int at = column;
            TableColumn<String[], String> made = new TableColumn<>("第" + column + "列");
            made.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()[at]));
            made.setPrefWidth(100);
            table.getColumns().add(made);
        }
        return table;
    }
}
