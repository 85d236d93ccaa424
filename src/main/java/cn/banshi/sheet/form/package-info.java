/** Forms of receiving offices as .xlsx files: what they are like, and filling them so that nothing else in them changes. */
@NullMarked
package cn.banshi.sheet.form;

import org.jspecify.annotations.NullMarked;
