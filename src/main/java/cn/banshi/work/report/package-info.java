/** Reports: catalogue, documents, pages, files, printing. */
@NullMarked
package cn.banshi.work.report;

import org.jspecify.annotations.NullMarked;
