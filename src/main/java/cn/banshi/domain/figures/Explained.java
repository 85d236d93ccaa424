package cn.banshi.domain.figures;

/**
 * Something shown with the reason for it, for a tooltip.
 *
 * @param text what is shown, such as "滞后"
 * @param why the rule with its operands, such as "低 40 个百分点：应达 100%，形象进度 60%"
 */
public record Explained(String text, String why) {}
