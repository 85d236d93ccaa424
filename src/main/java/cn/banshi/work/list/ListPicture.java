package cn.banshi.work.list;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import java.time.LocalDate;
import java.util.List;

/**
 * A list as seen on the screen.
 *
 * @param title heading
 * @param filter the filter in words, empty = none
 * @param asOf day of the values
 * @param columns columns in order
 * @param rows rows in order
 */
public record ListPicture(String title, String filter, LocalDate asOf, List<ItemField> columns, List<ItemView> rows) {}
