/** What a clerk does, one method per thing: checks, one transaction, one change set. Nothing else writes. */
@NullMarked
package cn.banshi.work;

import org.jspecify.annotations.NullMarked;
