package cn.banshi.domain.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 附件: a paper or photo of an item; the content lies in the data folder under its SHA-256.
 *
 * @param kindId dictionary value of kind ATTACHMENT_KIND
 * @param fileName name as it came
 * @param sha256 lower-case hex of the content
 * @param bytes size
 * @param takenOn day of the photo or paper
 */
public record Attachment(
        long id,
        long version,
        long projectId,
        @Nullable Long kindId,
        String fileName,
        String sha256,
        long bytes,
        @Nullable LocalDate takenOn,
        int position)
        implements ProjectRow {}
