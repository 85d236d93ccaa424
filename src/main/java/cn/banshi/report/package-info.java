/** Reports as pure data: documents, their columns, rows and texts. Nothing here draws, writes or adds up. */
@NullMarked
package cn.banshi.report;

import org.jspecify.annotations.NullMarked;
