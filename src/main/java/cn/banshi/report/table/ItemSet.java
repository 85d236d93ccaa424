package cn.banshi.report.table;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.ItemView;
import java.util.List;

/**
 * Items behind a subtotal or total.
 *
 * @param items the items
 * @param served their 户, 人, 人次
 */
record ItemSet(List<ItemView> items, FigureSet.Served served) {}
