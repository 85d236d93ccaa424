package cn.banshi.domain.office;

import cn.banshi.domain.Row;

/**
 * 责任领导 as a post; who holds it when stands in {@link LeaderTerm}.
 *
 * @param post 岗位
 * @param printName 打印写法, empty = the post itself
 */
public record Leader(long id, long version, String post, String printName, int position, boolean active)
        implements Row {}
