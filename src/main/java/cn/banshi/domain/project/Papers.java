package cn.banshi.domain.project;

import java.util.List;

/** What is on file about an item besides its figures. */
public record Papers(
        List<Acceptance> acceptances,
        List<PublicNotice> notices,
        List<SatisfactionSurvey> surveys,
        List<FollowUpCheck> checks,
        List<Attachment> attachments,
        List<DatedNote> notes) {
    /** Nothing on file. */
    public static final Papers NONE = new Papers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
