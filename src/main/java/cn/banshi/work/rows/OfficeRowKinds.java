package cn.banshi.work.rows;

import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OwnColumn;
import java.util.List;

/** The rows of the office's own data. */
final class OfficeRowKinds {
    static final List<RowKind<?>> ROWS = List.of(
            RowKindBuilder.of(Office.class, "单位信息")
                    .text("fullName", "单位全称")
                    .text("shortName", "简称")
                    .text("district", "所在区")
                    .text("codeLetters", "编号字母")
                    .text("unitLeader", "单位负责人")
                    .text("reviewer", "审核人")
                    .text("preparer", "填报人")
                    .text("phone", "联系电话")
                    .text("wanDecimals", "万元小数位")
                    .text("rateDecimals", "比率小数位")
                    .text("sumMode", "合计方式")
                    .text("cutoffDay", "统计截止日")
                    .text("lateGap", "滞后界限（百分点）")
                    .text("slowGap", "偏慢界限（百分点）")
                    .text("aheadGap", "超序时界限（百分点）")
                    .text("dueDays", "临期天数")
                    .text("dueProgress", "临期进度（%）")
                    .text("fixedToday", "固定今天")
                    .make(),
            RowKindBuilder.of(Community.class, "社区")
                    .text("name", "名称")
                    .text("code", "代码")
                    .text("households", "户数")
                    .text("population", "人口")
                    .text("secretary", "书记")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            RowKindBuilder.of(Grid.class, "网格")
                    .text("communityId", "社区", Ref.COMMUNITY)
                    .text("name", "名称")
                    .text("person", "网格员")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            RowKindBuilder.of(Department.class, "责任单位")
                    .text("name", "名称")
                    .text("kind", "单位性质")
                    .text("phone", "电话")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            RowKindBuilder.of(Leader.class, "责任领导")
                    .text("post", "岗位")
                    .text("printName", "打印写法")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            RowKindBuilder.of(LeaderTerm.class, "任职")
                    .text("leaderId", "岗位", Ref.LEADER)
                    .text("name", "姓名")
                    .text("from", "任职起")
                    .text("until", "任职止")
                    .make(),
            RowKindBuilder.of(DictionaryValue.class, "字典")
                    .text("kind", "字典")
                    .text("name", "名称")
                    .text("upperName", "上级写法")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            RowKindBuilder.of(OwnColumn.class, "自定义字段")
                    .text("slot", "栏位")
                    .text("name", "名称")
                    .text("kind", "类型")
                    .text("active", "启用")
                    .make());

    private OfficeRowKinds() {}
}
