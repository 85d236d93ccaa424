package cn.banshi.ui.project.list;

import cn.banshi.ui.shell.ProjectFilter;

/**
 * One condition in force, to be taken away by a click.
 *
 * @param words such as "牵头单位 民生保障办"
 * @param without the filter without it
 */
public record Chip(String words, ProjectFilter without) {}
