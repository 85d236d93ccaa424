package cn.banshi.domain.edition;

import cn.banshi.domain.Row;
import java.time.LocalDate;

/**
 * 报送记录: to whom an edition was handed.
 *
 * @param editionId the edition
 * @param receiver 收表单位
 * @param date 报送日期
 * @param way 报送方式, such as 纸质, 公文系统
 * @param receipt 回执 or 收件人, may be empty
 */
public record Submission(
        long id, long version, long editionId, String receiver, LocalDate date, String way, String receipt)
        implements Row {}
