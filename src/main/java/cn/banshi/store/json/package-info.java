/** Flat JSON objects of texts, as journal, generation file and backups write them. */
@NullMarked
package cn.banshi.store.json;

import org.jspecify.annotations.NullMarked;
