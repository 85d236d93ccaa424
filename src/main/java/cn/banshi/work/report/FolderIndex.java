package cn.banshi.work.report;

import cn.banshi.paper.PaperRenderer;
import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 目录: the list of what a folder holds, as a page to print. */
final class FolderIndex {
    /** Its file. */
    static final String FILE = "目录.pdf";

    private FolderIndex() {}

    /** Writes the list into the folder. */
    static void write(String title, String below, List<SetResult.Line> lines, boolean sample, Path folder) {
        new PaperRenderer().render(document(title, below, lines, sample)).writePdf(folder.resolve(FILE));
    }

    static ReportDocument document(String title, String below, List<SetResult.Line> lines, boolean sample) {
        List<ReportRow> rows = new ArrayList<>();
        for (SetResult.Line line : lines) {
            rows.add(new ReportRow(
                    ReportRow.Kind.ITEM,
                    List.of(
                            ReportCell.count(rows.size() + 1),
                            ReportCell.text(line.name()),
                            ReportCell.textOrNothing(files(line.files())),
                            line.pages() == 0 ? ReportCell.MISSING : ReportCell.count(line.pages()),
                            ReportCell.textOrNothing(remark(line)))));
        }
        return ReportDocument.list(
                title,
                below,
                List.of(
                        ReportColumn.text("number", 3, Align.CENTER, "序号"),
                        ReportColumn.text("name", 16, Align.LEFT, "名称"),
                        ReportColumn.text("files", 22, Align.LEFT, "文件"),
                        ReportColumn.text("pages", 4, Align.CENTER, "页数"),
                        ReportColumn.text("remark", 16, Align.LEFT, "说明")),
                rows,
                sample);
    }

    private static String remark(SetResult.Line line) {
        String issued = line.edition().isEmpty() ? "" : line.edition() + "原件";
        return issued + (issued.isEmpty() || line.remark().isEmpty() ? "" : "；") + line.remark();
    }

    /** Each on a line; those of one folder behind its name. */
    private static String files(List<String> files) {
        int slash = files.isEmpty() ? -1 : files.get(0).indexOf('/');
        if (slash < 0) {
            return String.join("\n", files);
        }
        return files.get(0).substring(0, slash + 1) + "\n"
                + files.stream().map(file -> file.substring(slash + 1)).collect(Collectors.joining("、"));
    }
}
