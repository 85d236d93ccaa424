package cn.banshi.store.file;

import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Takes SQL as it stands: parameters are question marks, and no text constant holds one. The usual parser loads a whole grammar
 * at each start.
 */
final class PlainSql implements SqlParser {
    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        int marks = (int) sql.chars().filter(c -> c == '?').count();
        return ParsedSql.of(sql, ParsedParameters.positional(marks));
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        throw new UnsupportedOperationException("parameters have no names");
    }
}
