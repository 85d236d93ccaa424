/** The contract of the field: records, rules and figures as pure functions; no I/O and no clock of its own. */
@NullMarked
package cn.banshi.domain;

import org.jspecify.annotations.NullMarked;
