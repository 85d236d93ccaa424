/** 报送模板: forms of receiving offices, kept in the data folder and filled every month. */
@NullMarked
package cn.banshi.work.form;

import org.jspecify.annotations.NullMarked;
