/** Documents on paper: pages, PDF, page images, printing. JasperReports stays inside. */
@NullMarked
package cn.banshi.paper;

import org.jspecify.annotations.NullMarked;
