package cn.banshi.work.intake;

/**
 * What an import wrote.
 *
 * @param added new items or rows
 * @param updated changed ones
 */
public record IntakeResult(int added, int updated) {}
