package cn.banshi.work.report;

import cn.banshi.report.Report;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A report as it was issued.
 *
 * @param edition name of its edition, such as 2021年10月 第1版
 * @param revision 第几版
 * @param report its texts and numbers
 * @param pages pages of its PDF
 * @param writer writes it to a file: the PDF byte for byte, other kinds with the same texts and numbers
 */
public record IssuedReport(String edition, int revision, Report report, int pages, Consumer<Path> writer) {}
