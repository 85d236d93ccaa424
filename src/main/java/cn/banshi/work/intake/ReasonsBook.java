package cn.banshi.work.intake;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.sheet.ErrorBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sheets of a review once more, with the reasons beside the rows that cannot be taken in. */
final class ReasonsBook {
    private ReasonsBook() {}

    static void write(List<Review.Part> parts, Path target) {
        Map<String, List<ErrorBook.Block>> sheets = new LinkedHashMap<>();
        for (Review.Part part : parts) {
            IncomingTable table = part.table();
            refuseTarget(table.file(), target);
            sheets.computeIfAbsent(table.fileName() + "\n" + table.sheet().name(), key -> new ArrayList<>())
                    .add(new ErrorBook.Block(
                            table.found().whole(),
                            table.found().area(),
                            table.shape().lastHeading(),
                            reasons(part)));
        }
        ErrorBook.write(List.copyOf(sheets.values()), target);
    }

    private static Map<Integer, String> reasons(Review.Part part) {
        Map<Integer, String> reasons = new HashMap<>();
        String place = part.table().place();
        for (ReviewRow row : part.rows()) {
            if (row.verdict() == Verdict.ERROR) {
                reasons.put(
                        row.row(),
                        row.errors().stream()
                                .map(at -> place.isEmpty()
                                        ? at.remark().sentence()
                                        : place + "：" + at.remark().sentence())
                                .distinct()
                                .collect(Collectors.joining("\n")));
            }
        }
        return reasons;
    }

    private static void refuseTarget(@Nullable Path source, Path target) {
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new AppException(ErrorCode.USAGE, "带错误原因的表只能写成 .xlsx。请改文件名的结尾");
        }
        if (source != null
                && source.toAbsolutePath()
                        .normalize()
                        .equals(target.toAbsolutePath().normalize())) {
            throw new AppException(ErrorCode.USAGE, "不能写到原来的表上，那样会丢掉它的格式和别的工作表。请换一个文件名");
        }
    }
}
