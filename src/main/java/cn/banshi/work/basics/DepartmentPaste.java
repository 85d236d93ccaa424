package cn.banshi.work.basics;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.office.DepartmentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises a pasted list of departments: one per line; name first, then 性质 and 电话 where they stand. */
final class DepartmentPaste {
    private static final Pattern GAPS = Pattern.compile("[\\t,，;；、|]+|\\s+");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("^[（(]?\\d{1,3}([)）.、．]\\s*|\\s+)");
    private static final Pattern PHONE = Pattern.compile("[\\d+()（）-]{5,20}");
    private static final Pattern HEADING = Pattern.compile("(责任)?单位(名称)?|科室|部门|名称|序号");

    private final Set<String> names;

    DepartmentPaste(Collection<String> known) {
        this.names = new HashSet<>(known);
    }

    List<DepartmentLine> read(String pasted) {
        List<DepartmentLine> lines = new ArrayList<>();
        for (String line : pasted.split("\\R", -1)) {
            String text = RUNNING_NUMBER
                    .matcher(ChineseText.toHalfWidth(line).strip())
                    .replaceFirst("");
            List<String> cells = Arrays.stream(GAPS.split(text))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            if (!cells.isEmpty() && !HEADING.matcher(cells.get(0)).matches()) {
                lines.add(line(cells));
            }
        }
        return List.copyOf(lines);
    }

    private DepartmentLine line(List<String> cells) {
        String name = cells.get(0);
        DepartmentKind kind = ofName(name);
        String phone = "";
        for (String cell : cells.subList(1, cells.size())) {
            Optional<DepartmentKind> written = Arrays.stream(DepartmentKind.values())
                    .filter(one -> one.label().equals(cell))
                    .findFirst();
            if (written.isPresent()) {
                kind = written.get();
            } else if (phone.isEmpty() && PHONE.matcher(cell).matches()) {
                phone = cell;
            }
        }
        String problem = names.add(name) ? "" : "“" + name + "”已经有了，不再加";
        return new DepartmentLine(name, kind, phone, problem);
    }

    /** What a name tells of the 性质; 科室 where it tells nothing. */
    static DepartmentKind ofName(String name) {
        if (name.endsWith("社区") || name.endsWith("居委会") || name.endsWith("村委会")) {
            return DepartmentKind.COMMUNITY;
        }
        if (name.contains("物业")) {
            return DepartmentKind.PROPERTY;
        }
        if (name.endsWith("公司")) {
            return DepartmentKind.COMPANY;
        }
        if (name.startsWith("区") || name.startsWith("市")) {
            return DepartmentKind.SUPERIOR;
        }
        return DepartmentKind.SECTION;
    }
}
