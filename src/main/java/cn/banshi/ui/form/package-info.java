/** 报送模板: forms of receiving offices, how they are filled, and filling them every month. */
@NullMarked
package cn.banshi.ui.form;

import org.jspecify.annotations.NullMarked;
