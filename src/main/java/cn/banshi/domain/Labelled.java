package cn.banshi.domain;

/** An enum value with its Chinese label, as the field says and prints it. */
public interface Labelled {
    /** Chinese label. */
    String label();
}
