package cn.banshi.domain.intake.word;

/** Wordings of lists of communities and of units, one field a line, as {@link FieldWords#parse} reads them. */
final class OfficeWords {
    static final String COMMUNITIES = """
            code: 社区代码 社区编码 社区编号 代码 代号 社区简码 简码 社区代号 | 编码 编号 ! 信用 行政 区划
            name: 社区名称 社区 村社区 名称 村社区名称 社区村名称 村居 村居名称 社区(村)名称 村名称 社区居委会名称 居委会名称 居委会 | 辖区 ! 书记 代码 编 主任 电话 面积 户 人 机构 科室 部门 项目 小区 单位
            households: 户数 居民户数 总户数 家庭户数 辖区户数 常住户数 现有户数 户籍户数 辖区总户数 | 户 家庭数 ! 低保 特困 党员 空巢 出租 人
            population: 人口 人口数 总人口 常住人口 人数 居民人数 总人口数 辖区人口 居民数 常住人口数 人口总数 辖区人口数 辖区总人口 总人数 | 户籍人口 人 ! 流动 低保 残疾 老年 密度 党员 网格 工作
            secretary: 书记 社区书记 党组织书记 党总支书记 社区党委书记 书记姓名 党委书记 社区党组织书记 党支部书记 社区党总支书记 社区书记姓名 党组织书记姓名 书记主任 书记兼主任 支部书记 社区党支部书记 书记(主任) | 负责人 主要负责人 社区负责人 | 主任 居委会主任 ! 电话 副 领办 项目
            """;

    static final String DEPARTMENTS = """
            name: 单位名称 部门名称 科室名称 单位 部门 科室 责任单位 名称 机构名称 单位全称 科室(单位)名称 部门单位 科办名称 责任单位名称 内设机构 内设机构名称 站所名称 部门单位名称 单位部门名称 | 全称 机构 站所 科办 成员单位 ! 社区 村 小区 项目 负责 电话 职责 类 性质 地址 编制 代码 领导
            phone: 联系电话 电话 联系方式 办公电话 电话号码 手机 手机号 手机号码 联系人电话 负责人电话 值班电话
            departmentKind: 单位类型 单位性质 单位类别 机构类型 机构性质 部门类型 部门类别 部门性质 科室类型 机构类别 | 类型 类别 性质 分类
            """;

    private OfficeWords() {}
}
