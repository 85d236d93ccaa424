package cn.banshi.domain.project;

/** How much a finding weighs. */
public enum Severity {
    /** Stops the save until it is corrected. */
    ERROR,
    /** Is shown at the field and lets the save pass. */
    WARNING
}
