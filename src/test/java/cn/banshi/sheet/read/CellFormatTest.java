package cn.banshi.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats as Excel and WPS write them, and what a person then reads. */
class CellFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "General | 44469",
                "0.00 | 44469",
                "@ | 44469",
                "#,##0.00_);[Red](#,##0.00) | 44469",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 44469",
                "0.00E+00 | 44469",
                "[>=100]\"大\"0;\"小\"0 | 44469",
                "\"第\"0\"年\" | 44469",
                "0\\ \"days\" | 44469",
                "0.00% | 4446900%",
                "0.00\"万元\" | 44469万元",
                "#,##0.00\\万\\元 | 44469万元",
                "#,##0.00元 | 44469元",
                "0\"万\" \"元\" | 44469万元",
                "0\"万\" | 44469",
                "0\"个\" | 44469",
                "0\\.0, | 4.4469",
                "0\\.0,\"万元\" | 4.4469万元",
                "0\".\"0000 | 44469",
                "#,##0, | 44.469",
                "#,##0.00,, | 0.044469",
                "0\\.00,, | 0.00044469",
                "yyyy-mm-dd | 2021-09-30",
                "yyyy/m/d;@ | 2021-09-30",
                "m/d/yy h:mm | 2021-09-30",
                "yyyy\"年\"m\"月\"d\"日\";@ | 2021-09-30",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2021-09-30",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@ | 2021-09-30",
                "[$-804]aaaa;@ | 2021-09-30",
                "m\"月\"d\"日\" | 2021-09-30",
                "yyyy\"年\"m\"月\";@ | 2021年9月",
                "yyyy.mm | 2021年9月",
                "mmm-yy | 2021年9月",
                "[h]:mm:ss | 44469",
                "mm:ss.0 | 44469"
            })
    void changesOnlyTheMeaningOfANumber(String code, String shown) {
        CellMaker maker = new CellMaker(new Budget(new Refusal(java.nio.file.Path.of("来表"))));

        assertThat(maker.number(44469, CellFormat.of(200, code)).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 44469",
        "2, 44469",
        "4, 44469",
        "9, 4446900%",
        "14, 2021-09-30",
        "22, 2021-09-30",
        "17, 2021年9月",
        "31, 2021-09-30",
        "27, 2021年9月",
        "57, 2021年9月",
        "58, 2021-09-30",
        "44, 44469",
        "49, 44469"
    })
    void knowsTheFormatsThatFilesNeedNotSpellOut(int id, String shown) {
        CellMaker maker = new CellMaker(new Budget(new Refusal(java.nio.file.Path.of("来表"))));

        assertThat(maker.number(44469, CellFormat.of(id, null)).text()).isEqualTo(shown);
    }
}
