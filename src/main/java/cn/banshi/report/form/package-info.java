/** 报送模板: what a receiving office's form is, what goes where in it, and what it says for a period. Pure. */
@NullMarked
package cn.banshi.report.form;

import org.jspecify.annotations.NullMarked;
