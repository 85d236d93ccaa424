package cn.banshi.work.basics;

import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Office;
import cn.banshi.store.journal.Tx;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The first rows of a new ledger: the office, 街道本级 and the communities, and dictionaries that every such office has. */
final class StartRows implements Consumer<Tx> {
    private static final Map<DictionaryKind, List<String>> VALUES = Map.of(
            DictionaryKind.CATEGORY,
            List.of("基础设施", "环境整治", "停车出行", "医疗健康", "养老托幼", "文化体育", "平安建设", "物业管理", "困难帮扶", "其他"),
            DictionaryKind.LEVEL,
            List.of("区级", "街道级", "社区级"),
            DictionaryKind.NATURE,
            List.of("工程", "服务", "货物", "发放补助", "培训"),
            DictionaryKind.CHANNEL,
            List.of("12345热线", "征求意见表", "座谈会", "民情恳谈会", "微信群", "网格走访", "网格党小组工作站", "上级交办", "其他"),
            DictionaryKind.FUNDING_SOURCE,
            List.of("区级财政", "街道财政自筹", "上级专项资金", "党组织服务群众经费", "社会资本", "居民自筹", "其他"),
            DictionaryKind.CAMPAIGN,
            List.of("党史学习教育", "书记领办"),
            DictionaryKind.ATTACHMENT_KIND,
            List.of("施工前照片", "施工中照片", "完工后照片", "验收单", "会议纪要", "合同", "公示照片", "其他"),
            DictionaryKind.PEOPLE_GROUP,
            List.of("老年人", "儿童", "残疾人", "低保户", "其他"),
            DictionaryKind.TENDER_WAY,
            List.of("公开招标", "竞争性磋商", "三方比价", "直接委托"));

    private final Office office;
    private final List<Community> communities;

    StartRows(Office office, List<Community> communities) {
        this.office = office;
        this.communities = communities;
    }

    /** The office itself as a community. */
    static Community officeLevel() {
        return new Community(
                0, 0, Community.OFFICE_LEVEL_NAME, Community.OFFICE_LEVEL_CODE, null, null, "", 0, true, true);
    }

    @Override
    public void accept(Tx tx) {
        tx.insert(office);
        tx.insert(officeLevel());
        communities.forEach(tx::insert);
        for (DictionaryKind kind : DictionaryKind.values()) {
            int position = 1;
            for (String name : VALUES.getOrDefault(kind, List.of())) {
                tx.insert(new DictionaryValue(0, 0, kind, name, "", position++, true));
            }
        }
    }
}
