package cn.banshi.domain.edition;

import cn.banshi.domain.Row;

/**
 * One report of an edition.
 *
 * @param editionId the edition
 * @param position 1, 2, … order in the edition
 * @param code such as R01
 * @param title title in one line as printed
 * @param pages number of pages of the PDF
 * @param documentSha256 content with the document, to draw it again
 * @param pdfSha256 content with the PDF as issued
 */
public record EditionReport(
        long id,
        long version,
        long editionId,
        int position,
        String code,
        String title,
        int pages,
        String documentSha256,
        String pdfSha256)
        implements Row {}
