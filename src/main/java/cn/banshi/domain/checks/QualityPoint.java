package cn.banshi.domain.checks;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.ProjectField;

/**
 * One point of the data-quality list.
 *
 * @param kind which rule
 * @param item the item or 子项目
 * @param field where to put it right
 * @param sentence Chinese, with the next step; without the item's name
 */
public record QualityPoint(QualityKind kind, ItemView item, ProjectField field, String sentence) {}
