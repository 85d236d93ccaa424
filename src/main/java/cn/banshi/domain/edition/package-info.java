/** 报送版本: what was reported of a month, and what changed afterwards. */
@NullMarked
package cn.banshi.domain.edition;

import org.jspecify.annotations.NullMarked;
