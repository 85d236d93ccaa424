/** What is being edited about one item: fields and small tables as texts, their drafts and merges; no nodes, no services. */
@NullMarked
package cn.banshi.ui.project.detail.form;

import org.jspecify.annotations.NullMarked;
