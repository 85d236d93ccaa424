/** Letters as .docx in the layout of GB/T 9704, to be worked on in Word or WPS. */
@NullMarked
package cn.banshi.sheet.letter;

import org.jspecify.annotations.NullMarked;
