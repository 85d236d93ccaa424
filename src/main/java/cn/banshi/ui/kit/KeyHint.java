package cn.banshi.ui.kit;

/**
 * A key of the screen, as the status bar shows it.
 *
 * @param keys such as "Ctrl+F"
 * @param words such as "查找"
 */
public record KeyHint(String keys, String words) {}
