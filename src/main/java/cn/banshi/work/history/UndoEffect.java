package cn.banshi.work.history;

import cn.banshi.domain.figures.FigureSet;

/**
 * The figures of the year's list now and after an undo.
 *
 * @param year list year
 * @param before now
 * @param after as it would then be
 */
public record UndoEffect(int year, FigureSet before, FigureSet after) {}
