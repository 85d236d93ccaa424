package cn.banshi.work.session;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** A write was refused because of what was entered; nothing was changed. */
public final class Refused extends AppException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * @param findings at least one error; warnings may stand among them
     */
    public Refused(List<Finding> findings) {
        super(ErrorCode.INPUT, sentence(findings));
        this.findings = List.copyOf(findings);
    }

    /** What is wrong, by field. */
    public List<Finding> findings() {
        return findings;
    }

    private static String sentence(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::sentence)
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
