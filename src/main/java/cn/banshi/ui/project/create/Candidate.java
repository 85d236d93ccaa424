package cn.banshi.ui.project.create;

/**
 * One thing to choose from.
 *
 * @param id its id
 * @param name its name
 * @param detail what is said of it at the right end, such as "科室 · 牵头 7 项"
 */
public record Candidate(long id, String name, String detail) {}
