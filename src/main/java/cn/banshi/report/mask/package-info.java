/** What others may not read: masks for public versions, and the last look that refuses what slipped through. */
@NullMarked
package cn.banshi.report.mask;

import org.jspecify.annotations.NullMarked;
