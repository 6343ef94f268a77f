/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Chinese: months, words, ordinals, verbs.  lang.h says what each table is. */
#include "lib/lang/about.h"
#include "lib/lang/actions.h"
#include "lib/lang/cite.h"
#include "lib/lang/dates.h"
#include "lib/lang/lang.h"
#include "lib/lang/structure.h"
#include "lib/lang/verbs.h"

/* Year, month and day, each with its unit behind it (GB/T 15835); older texts
 * and the Macao gazette have Chinese numerals and traditional characters. */
static const struct lang_dates dates = {
    .to = WORDS("至", "到"),
    .and = WORDS("和", "及", "与", "或", "以及", "、", "與", "並"),
    .year_marks = WORDS("年", "年度"),
    .fillers = WORDS("于", "在", "於", "从", "自", "由", "的", "，", "。"),
    .each = WORDS("每年"),
    .quarters =
	{
	    WORDS("第一季度", "第1季度"),
	    WORDS("第二季度", "第2季度"),
	    WORDS("第三季度", "第3季度"),
	    WORDS("第四季度", "第4季度"),
	},
    .decades = WORDS("代"),
    .units = {WORDS("年"), WORDS("月"), WORDS("日")},
    .cues =
	(const struct lang_cue[]){
	    {"自", DATE_PERIOD, CUE_OPEN},
	    {"从", DATE_PERIOD, CUE_OPEN},
	    {"主办", DATE_EVENT, CUE_TAIL},
	    {"启动", DATE_EVENT, CUE_TAIL},
	    {"发布", DATE_EVENT, CUE_TAIL},
	    {"起草", DATE_EVENT, CUE_TAIL},
	    {"大会决议", DATE_ADOPTED, CUE_AFTER},
	    {"大会通过", DATE_ADOPTED, CUE_AFTER},
	    {"通过", DATE_ADOPTED, CUE_TAIL},
	    {"全体会议", DATE_MEETING, CUE_HEAD},
	    {"次全体会议", DATE_MEETING, CUE_TAIL},
	    {"次会议", DATE_MEETING, CUE_TAIL},
	    {"的信函", DATE_DOCUMENT, CUE_TAIL},
	    {"的信中", DATE_DOCUMENT, CUE_TAIL},
	    {"的信,", DATE_DOCUMENT, CUE_TAIL},
	    {"的信(", DATE_DOCUMENT, CUE_TAIL},
	    {"给秘书长的信", DATE_DOCUMENT, CUE_TAIL},
	    {"的报告", DATE_DOCUMENT, CUE_AFTER},
	    {"的普通照会", DATE_DOCUMENT, CUE_TAIL},
	    {"之前", DATE_DEADLINE, CUE_AFTER},
	    {"以前", DATE_DEADLINE, CUE_AFTER},
	    {"前", DATE_DEADLINE, CUE_AFTER},
	    {"底之前", DATE_DEADLINE, CUE_AFTER},
	    {"底前", DATE_DEADLINE, CUE_AFTER},
	    {"年底前", DATE_DEADLINE, CUE_AFTER},
	    {"年底之前", DATE_DEADLINE, CUE_AFTER},
	    {"为止", DATE_DEADLINE, CUE_AFTER},
	    {"止", DATE_DEADLINE, CUE_AFTER},
	    {"至迟", DATE_DEADLINE, CUE_BEFORE},
	    {"至迟于", DATE_DEADLINE, CUE_BEFORE},
	    {"至迟在", DATE_DEADLINE, CUE_BEFORE},
	    {"最迟", DATE_DEADLINE, CUE_BEFORE},
	    {"最迟于", DATE_DEADLINE, CUE_BEFORE},
	    {"最迟在", DATE_DEADLINE, CUE_BEFORE},
	    {"不迟于", DATE_DEADLINE, CUE_BEFORE},
	    {"不晚于", DATE_DEADLINE, CUE_BEFORE},
	    {"延至", DATE_DEADLINE, CUE_BEFORE},
	    {"延长至", DATE_DEADLINE, CUE_BEFORE},
	    {"延长到", DATE_DEADLINE, CUE_BEFORE},
	    {"期限至", DATE_DEADLINE, CUE_BEFORE},
	    {"截至", DATE_PERIOD, CUE_BEFORE},
	    {"截止", DATE_PERIOD, CUE_BEFORE},
	    {"至", DATE_DEADLINE, CUE_BEFORE},
	    {"到", DATE_DEADLINE, CUE_BEFORE},
	    {"直至", DATE_DEADLINE, CUE_BEFORE},
	    {"注意到", DATE_OTHER, CUE_OPEN},
	    {"考虑到", DATE_OTHER, CUE_OPEN},
	    {"认识到", DATE_OTHER, CUE_OPEN},
	    {"意识到", DATE_OTHER, CUE_OPEN},
	    {"分配到", DATE_OTHER, CUE_OPEN},
	    {"看到", DATE_OTHER, CUE_OPEN},
	    {"提到", DATE_OTHER, CUE_OPEN},
	    {"得到", DATE_OTHER, CUE_OPEN},
	    {"收到", DATE_OTHER, CUE_OPEN},
	    {"受到", DATE_OTHER, CUE_OPEN},
	    {"感到", DATE_OTHER, CUE_OPEN},
	    {"回到", DATE_OTHER, CUE_OPEN},
	    {"达到", DATE_OTHER, CUE_OPEN},
	    {"调整到", DATE_OTHER, CUE_OPEN},
	    {"增加到", DATE_OTHER, CUE_OPEN},
	    {"念及到", DATE_OTHER, CUE_OPEN},
	    {"谈到", DATE_OTHER, CUE_OPEN},
	    {"期间", DATE_PERIOD, CUE_AFTER},
	    {"终了", DATE_PERIOD, CUE_AFTER},
	    {"这一期间", DATE_PERIOD, CUE_AFTER},
	    {"两年期", DATE_PERIOD, CUE_AFTER},
	    {"财政期间", DATE_PERIOD, CUE_AFTER},
	    {"周期", DATE_PERIOD, CUE_AFTER},
	    {"举行", DATE_EVENT, CUE_TAIL},
	    {"召开", DATE_EVENT, CUE_TAIL},
	    {"举办", DATE_EVENT, CUE_TAIL},
	    {"签署", DATE_EVENT, CUE_TAIL},
	    {"签订", DATE_EVENT, CUE_TAIL},
	    {"订于", DATE_EVENT, CUE_BEFORE},
	    {"生效", DATE_EVENT, CUE_TAIL},
	    {"发起", DATE_EVENT, CUE_TAIL},
	    {"设立", DATE_EVENT, CUE_TAIL},
	    {"发生", DATE_EVENT, CUE_TAIL},
	    {"定为", DATE_OBSERVANCE, CUE_TAIL},
	    {"宣布", DATE_OBSERVANCE, CUE_HEAD},
	    {"纪念", DATE_OBSERVANCE, CUE_TAIL},
	    {"庆祝", DATE_OBSERVANCE, CUE_TAIL},
	    {"国际日", DATE_OBSERVANCE, CUE_TAIL},
	    {"世界日", DATE_OBSERVANCE, CUE_TAIL},
	    {NULL, DATE_OTHER, CUE_BEFORE},
	},
};

/* ---- Structure: lib/lang/structure.h ---- */
static const char *const structure_nations[] = {"联合国", NULL};
static const char *const structure_distribution[] = {"Distr.", "分发", NULL};
static const char *const structure_original[] = {
    "Original", "原件", "原文", NULL};
static const char *const structure_session[] = {
    "届会议", "届常会", "届特别会议", "届紧急特别会议", "届会", NULL};
static const char *const structure_agenda[] = {
    "临时议程项目", "议程项目", "暂定项目表", NULL};
static const char *const structure_resolution[] = {"第", NULL};
static const char *const structure_special[] = {"S-", NULL};
static const char *const structure_emergency[] = {"ES-", NULL};
static const char *const structure_meeting[] = {"全体会议", "次会议", NULL};
static const char *const structure_vote[] = {
    "未经表决", "记录表决", "唱名表决", "一致通过", "协商一致", NULL};
static const char *const structure_votes[] = {"赞成", "反对", "弃权", NULL};
static const char *const structure_annex[] = {"附件", "附录", "附文", NULL};
static const char *const structure_verbatim[] = {
    "逐字记录", "临时逐字记录", NULL};
static const char *const structure_summary[] = {
    "简要记录", "临时简要记录", NULL};
static const char *const structure_opened[] = {
    "会议开始", "开会", "复会", NULL};
static const char *const structure_rose[] = {"散会", "会议结束", NULL};
static const char *const structure_chairs[] = {"主席", "代理主席", "临时主席",
    "副主席", "共同主席", "秘书长", "常务副秘书长", "主持人", NULL};
static const char *const structure_titles[] = {"先生", "女士", "夫人", "小姐",
    "爵士", "勋爵", "博士", "大使", "亲王", "王子", "公主", "国王", "殿下",
    "阁下", "总统", "总理", "大主教", "枢机主教", "教授", "法官", "将军",
    "主教", NULL};
static const char *const structure_spoke[] = {
    "以", "从", "口译", "译自", "原文", NULL};
static const char *const structure_says[] = {"说", "询问", "回顾", "指出",
    "表示", "邀请", "感谢", "提请", "介绍", "宣布", "声明", "建议", "提议",
    "强调", "想知道", "欢迎", "支持", "解释", "回答", "认为", "祝贺", "通知",
    "代表", "赞同", "呼吁", "请", "提醒", "重申", "注意到", "问", "提及",
    "发言", "在介绍", "作为", NULL};
static const char *const structure_proclaimed[] = {
    "联合国大会", "大会一九", "大会19", "大会20", "经大会", NULL};
static const char *const structure_article[] = {"第", NULL};
static const char *const structure_article_end[] = {"条", NULL};
static const char *const structure_contents[] = {"目录", "目次", NULL};
static const char *const structure_bodies[] = {
    "委员会", "执行局", "工作组", "论坛", "专家组", "缔约国会议", NULL};
static const struct structure_organ structure_organs[] = {
    {STRUCTURE_GA, "大会", "大会", "大会"},
    {STRUCTURE_SC, "安全理事会", "安全理事会", "安全理事会"},
    {STRUCTURE_ECOSOC, "经济及社会理事会", "经济及社会理事会",
	"经济及社会理事会"},
    {STRUCTURE_HRC, "人权理事会", "人权理事会", "人权理事会"},
    {STRUCTURE_OTHER, "人权委员会", "人权委员会", "人权委员会"},
    {STRUCTURE_OTHER, "麻醉药品委员会", "麻醉药品委员会", "麻醉药品委员会"},
    {STRUCTURE_OTHER, "妇女地位委员会", "妇女地位委员会", "妇女地位委员会"},
    {STRUCTURE_OTHER, "托管理事会", "托管理事会", "托管理事会"},
    {STRUCTURE_OTHER, "缔约方会议", "缔约方会议", "缔约方会议"},
    {STRUCTURE_OTHER, "缔约国会议", "缔约国会议", "缔约国会议"},
    {STRUCTURE_OTHER, "亚洲及太平洋经济社会委员会",
	"亚洲及太平洋经济社会委员会", "亚洲及太平洋经济社会委员会"},
    {STRUCTURE_OTHER, "欧洲经济委员会", "欧洲经济委员会", "欧洲经济委员会"},
    {STRUCTURE_OTHER, "非洲经济委员会", "非洲经济委员会", "非洲经济委员会"},
    {STRUCTURE_OTHER, "拉丁美洲和加勒比经济委员会",
	"拉丁美洲和加勒比经济委员会", "拉丁美洲和加勒比经济委员会"},
    {STRUCTURE_OTHER, "西亚经济社会委员会", "西亚经济社会委员会",
	"西亚经济社会委员会"},
    {STRUCTURE_OTHER, "预防犯罪和刑事司法委员会", "预防犯罪和刑事司法委员会",
	"预防犯罪和刑事司法委员会"},
    {STRUCTURE_OTHER, "社会发展委员会", "社会发展委员会", "社会发展委员会"},
    {STRUCTURE_NO_BODY, NULL, NULL, NULL},
};
static const struct structure_adoption structure_adoption[] = {
    {"大会决议", true, false},
    {"大会决定", true, true},
    {"理事会决议", true, false},
    {"理事会决定", true, true},
    {"次会议通过", true, false},
    {"通过的决议", true, false},
    {"通过的决定", true, true},
    {NULL, false, false},
};
static const struct lang_structure structure = {
    .nations = structure_nations,
    .distribution = structure_distribution,
    .original = structure_original,
    .session = structure_session,
    .agenda = structure_agenda,
    .resolution = structure_resolution,
    .special = structure_special,
    .emergency = structure_emergency,
    .meeting = structure_meeting,
    .vote = structure_vote,
    .votes = structure_votes,
    .annex = structure_annex,
    .verbatim = structure_verbatim,
    .summary = structure_summary,
    .opened = structure_opened,
    .rose = structure_rose,
    .chairs = structure_chairs,
    .titles = structure_titles,
    .spoke = structure_spoke,
    .says = structure_says,
    .titles_behind = true,
    .proclaimed = structure_proclaimed,
    .article = structure_article,
    .article_end = structure_article_end,
    .contents = structure_contents,
    .bodies = structure_bodies,
    .bodies_behind = true,
    .organs = structure_organs,
    .adoption = structure_adoption,
    .languages = {"阿拉伯文", "中文", "英文", "法文", "俄文", "西班牙文"},
};
/* ---- Structure ends ---- */

/* Citations. */
static const struct lang_cite_row cite_rows[] = {
    {WORD_RESOLUTION, "both", "决议和决定|决议及决定|决议或决定|決議和決定"},
    {WORD_RESOLUTION, "", "决议|決議|决议案|決議案"},
    {WORD_DECISION, "", "决定|決定"},
    {WORD_STATEMENT, "", "主席声明"},
    {WORD_OWN, "", "其|本组织|本大会|我们"},
    {WORD_BODY, "A", "大会|联大|大會|联合国大会"},
    {WORD_BODY, "S", "安全理事会|安理会|安全理事會|安理會"},
    {WORD_BODY, "E", "经济及社会理事会|经社理事会|經濟及社會理事會"},
    {WORD_BODY, "A/HRC", "人权理事会|人權理事會"},
    {WORD_BODY, "council", "理事会"},
    {WORD_BODY, "commission", "委员会|委員會"},
    {WORD_BODY, "E/CN.4/Sub.2",
	"促进和保护人权小组委员会|防止歧视及保护少数小组委员会"},
    {WORD_BODY, "E/CN.4", "人权委员会|人權委員會"},
    {WORD_BODY, "E/CN.6", "妇女地位委员会"},
    {WORD_BODY, "E/CN.7", "麻醉药品委员会"},
    {WORD_BODY, "E/CN.15", "预防犯罪和刑事司法委员会"},
    {WORD_BODY, "UNEP/EA", "联合国环境大会|环境大会"},
    {WORD_BODY, "HSP/HA",
	"联合国人居大会|人居大会|联合国人居署大会|"
	"人居署大会"},
    {WORD_BODY, "TD", "联合国贸易和发展会议|贸发会议"},
    {WORD_BODY, "T", "托管理事会"},
    {WORD_BODY, "",
	"缔约方大会|缔约国大会|缔约方会议|缔约国会议|缔约方第|理事机构|"
	"执行局|执行理事会|非洲经济委员会|欧洲经济委员会|"
	"西亚经济社会委员会|亚洲及太平洋经济社会委员会|"
	"拉丁美洲和加勒比经济委员会|世界卫生大会|世界卫生组织|"
	"国际海事组织|海事组织|政府间海洋学委员会|粮农组织|"
	"联合国粮食及农业组织|世界贸易组织|非洲联盟|国际劳工大会|"
	"非洲统一组织|阿拉伯国家联盟|伊斯兰合作组织|执行委员会|"
	"海洋环境保护委员会|海上安全委员会|贸易和发展理事会|国民议会|"
	"世界遗产委员会|世界气象大会|原子能机构大会|"
	"国际原子能机构大会"},
    {WORD_ABOUT, "", "关于|關於|题为|題為|有关|涉及|成立|设立"},
    {WORD_AND, "", "和|及|与|以及|或|、"},
    {WORD_TO, "", "至|到"},
    {WORD_OF, "", "更正|的|在|通过的"},
    {WORD_RESPECTIVELY, "", "分别"},
    {WORD_NUMBER, "", "第"},
    {WORD_NUMBER_END, "", "号|號"},
    {WORD_UNIT, "preambular", "序言部分段|序言段"},
    {WORD_UNIT, "paragraph", "段|分段|款|执行部分|(分)段|项|各段|执行段"},
    {WORD_UNIT, "section", "节|節"},
    {WORD_UNIT, "chapter", "章"},
    {WORD_UNIT, "part", "部分"},
    {WORD_UNIT, "article", "条|條"},
    {WORD_UNIT, "annex", "附件|附文"},
    {WORD_UNIT, "appendix", "附录"},
    {WORD_UNIT, "page", "页"},
    {WORD_UNIT, "footnote", "脚注"},
    {WORD_UNIT, "principle", "原则"},
    {WORD_UNIT, "goal", "可持续发展目标|目标"},
    {WORD_UNIT, "target", "具体目标"},
    {WORD_SUBLETTER, "a", "(子)"},
    {WORD_SUBLETTER, "b", "(丑)"},
    {WORD_SUBLETTER, "c", "(寅)"},
    {WORD_SUBLETTER, "d", "(卯)"},
    {WORD_SUBLETTER, "e", "(辰)"},
    {WORD_SUBLETTER, "f", "(巳)"},
    {WORD_SUBLETTER, "g", "(午)"},
    {WORD_SUBLETTER, "h", "(未)"},
    {WORD_CHARTER, "", "《联合国宪章》|联合国宪章|《聯合國憲章》|聯合國憲章"},
    {WORD_CHARTER_SHORT, "", "《宪章》|宪章"},
    {WORD_STATUTE, "", "《国际法院规约》|国际法院规约|《法院规约》"},
    {WORD_TREATIES, "", "《条约汇编》|条约汇编|treaty series"},
    {WORD_VOLUME, "", "卷|vol.|vols."},
    {WORD_SALES, "", "出售品编号|出售品编号:"},
    {WORD_IBID, "", "同上|ibid.|ibid"},
    {WORD_PRESENT, "resolution", "本决议|本決議"},
    {WORD_PRESENT, "decision", "本决定|本決定"},
    {WORD_MEETING, "", "次全体会议"},
    {WORD_NO_CITE, "", "建议|次会议|届会议|届|期|表"},
    {WORD_ICJ, "", "国际法院案例汇编|i.c.j. reports|国际法院判例汇编"},
    {WORD_INSTRUMENT, "A/RES/217A(III)", "世界人权宣言"},
    {WORD_INSTRUMENT, "A/RES/1386(XIV)", "儿童权利宣言"},
    {WORD_INSTRUMENT, "A/RES/1514(XV)",
	"给予殖民地国家和人民独立宣言|准许殖民地国家及民族独立之宣言"},
    {WORD_INSTRUMENT, "A/RES/2625(XXV)",
	"关于各国依联合国宪章建立友好关系及合作的国际法原则宣言|"
	"关于各国依联合国宪章建立友好关系及合作之国际法原则之宣言|"
	"关于各国依联合国宪章建立友好关系和合作的国际法原则宣言"},
    {WORD_INSTRUMENT, "A/RES/36/55",
	"消除基于宗教信仰原因的一切形式的不容忍和歧视宣言|"
	"消除基于宗教或信仰原因的一切形式的不容忍和歧视宣言|"
	"消除基于宗教或信仰原因的一切形式不容忍和歧视宣言"},
    {WORD_INSTRUMENT, "A/RES/40/33", "联合国少年司法最低限度标准规则|北京规则"},
    {WORD_INSTRUMENT, "A/RES/41/128", "发展权利宣言"},
    {WORD_INSTRUMENT, "A/RES/45/110",
	"联合国非拘禁措施最低限度标准规则|东京规则"},
    {WORD_INSTRUMENT, "A/RES/47/133",
	"保护所有人免遭强迫失踪宣言|保护所有人不遭受强迫失踪宣言"},
    {WORD_INSTRUMENT, "A/RES/47/135",
	"在民族或族裔、宗教和语言上属于少数群体的人的权利宣言"},
    {WORD_INSTRUMENT, "A/RES/48/104",
	"消除暴力侵害妇女行为宣言|消除对妇女的暴力行为宣言|"
	"消除对妇女暴力行为宣言"},
    {WORD_INSTRUMENT, "A/RES/48/134",
	"巴黎原则|关于促进和保护人权的国家机构的地位的原则"},
    {WORD_INSTRUMENT, "A/RES/49/60", "消除国际恐怖主义措施宣言"},
    {WORD_INSTRUMENT, "A/RES/53/144",
	"关于个人、群体和社会机构在促进和保护普遍公认的人权和基本自由方面的权利"
	"和义务宣言|人权维护者宣言"},
    {WORD_INSTRUMENT, "A/RES/53/243A", "和平文化宣言"},
    {WORD_INSTRUMENT, "A/RES/53/243B", "和平文化行动纲领"},
    {WORD_INSTRUMENT, "A/RES/55/2", "联合国千年宣言|千年宣言"},
    {WORD_INSTRUMENT, "A/RES/60/1", "2005年世界首脑会议成果"},
    {WORD_INSTRUMENT, "A/RES/60/147",
	"严重违反国际人权法和严重违反国际人道主义法行为受害人获得补救和赔偿的权"
	"利基本原则和导则"},
    {WORD_INSTRUMENT, "A/RES/60/288", "联合国全球反恐战略|全球反恐战略"},
    {WORD_INSTRUMENT, "A/RES/61/295", "联合国土著人民权利宣言"},
    {WORD_INSTRUMENT, "A/RES/63/239", "发展筹资问题多哈宣言"},
    {WORD_INSTRUMENT, "A/RES/64/222", "联合国南南合作高级别会议内罗毕成果文件"},
    {WORD_INSTRUMENT, "A/RES/65/229",
	"联合国关于女性囚犯待遇和女性罪犯非拘禁措施的规则|曼谷规则"},
    {WORD_INSTRUMENT, "A/RES/66/288", "我们希望的未来"},
    {WORD_INSTRUMENT, "A/RES/69/15",
	"小岛屿发展中国家快速行动方式(萨摩亚途径)|小岛屿发展中国家快速行动方式("
	"《萨摩亚途径》)|萨摩亚途径"},
    {WORD_INSTRUMENT, "A/RES/69/137",
	"内陆发展中国家2014-2024年十年维也纳行动纲领|维也纳行动纲领"},
    {WORD_INSTRUMENT, "A/RES/69/283",
	"2015-2030年仙台减少灾害风险框架|仙台减少灾害风险框架|仙台框架"},
    {WORD_INSTRUMENT, "A/RES/69/313",
	"第三次发展筹资问题国际会议亚的斯亚贝巴行动议程|亚的斯亚贝巴行动议程"},
    {WORD_INSTRUMENT, "A/RES/70/1",
	"2030年可持续发展议程|2030年议程|变革我们的世界:2030年可持续发展议程"},
    {WORD_INSTRUMENT, "A/RES/70/175",
	"联合国囚犯待遇最低限度标准规则(纳尔逊·曼德拉规则)|"
	"联合国囚犯待遇最低限度标准规则|纳尔逊·曼德拉规则"},
    {WORD_INSTRUMENT, "A/RES/71/1", "关于难民和移民的纽约宣言"},
    {WORD_INSTRUMENT, "A/RES/71/256", "新城市议程"},
    {WORD_INSTRUMENT, "A/RES/73/195", "安全、有序和正常移民全球契约"},
    {WORD_INSTRUMENT, "A/RES/73/291",
	"第二次联合国南南合作高级别会议的布宜诺斯艾利斯成果文件|"
	"第二次联合国南南合作高级别会议布宜诺斯艾利斯成果文件"},
    {WORD_INSTRUMENT, "A/RES/76/258",
	"支援最不发达国家多哈行动纲领|2022-"
	"2031十年期支援最不发达国家多哈行动纲领|多哈行动纲领"},
    {WORD_INSTRUMENT, "A/RES/S-26/2", "关于艾滋病毒/艾滋病问题的承诺宣言"},
    {WORD_INSTRUMENT, "A/73/12(PartII)", "难民问题全球契约"},
    {WORD_INSTRUMENT, "A/CONF.151/26/Rev.1(Vol.I)",
	"关于环境与发展的里约宣言|里约环境与发展宣言|21世纪议程"},
    {WORD_INSTRUMENT, "A/CONF.157/24(PartI)", "维也纳宣言和行动纲领"},
    {WORD_INSTRUMENT, "A/CONF.166/9",
	"社会发展问题哥本哈根宣言|哥本哈根社会发展问题宣言"},
    {WORD_INSTRUMENT, "A/CONF.171/13/Rev.1",
	"国际人口与发展行动纲领|国际人口与发展会议行动纲领"},
    {WORD_INSTRUMENT, "A/CONF.177/20/Rev.1",
	"北京宣言和行动纲要|北京宣言》和《行动纲要|北京行动纲要|北京宣言"},
    {WORD_INSTRUMENT, "A/CONF.189/12", "德班宣言和行动纲领"},
    {WORD_INSTRUMENT, "A/CONF.192/15",
	"从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领"},
    {WORD_INSTRUMENT, "A/CONF.197/9", "马德里老龄问题国际行动计划"},
    {WORD_INSTRUMENT, "A/CONF.198/11",
	"发展筹资问题国际会议蒙特雷共识|蒙特雷共识"},
    {WORD_INSTRUMENT, "A/CONF.199/20",
	"约翰内斯堡可持续发展宣言|可持续发展问题世界首脑会议执行计划("
	"约翰内斯堡执行计划)|可持续发展问题世界首脑会议执行计划|"
	"约翰内斯堡执行计划"},
    {WORD_INSTRUMENT, "A/CONF.206/6", "2005-2015年兵库行动框架|兵库行动框架"},
    {WORD_INSTRUMENT, "A/CONF.207/11",
	"进一步执行小岛屿发展中国家可持续发展行动纲领的毛里求斯战略|"
	"关于进一步执行小岛屿发展中国家可持续发展行动纲领的毛里求斯战略|"
	"毛里求斯战略"},
    {WORD_INSTRUMENT, "A/CONF.219/7",
	"2011-2020十年期支援最不发达国家行动纲领|伊斯坦布尔行动纲领"},
    {WORD_INSTRUMENT, "A/HRC/17/31",
	"工商企业与人权指导原则|工商业与人权指导原则"},
    {WORD_INSTRUMENT, "E/CN.4/1998/53/Add.2",
	"关于境内流离失所问题的指导原则|境内流离失所问题指导原则"},
    {WORD_INSTRUMENT, "CBD/COP/DEC/15/4", "昆明-蒙特利尔全球生物多样性框架"},
    {WORD_INSTRUMENT, "instrument/genocide-convention",
	"防止及惩治灭绝种族罪公约"},
    {WORD_INSTRUMENT, "instrument/geneva-conventions",
	"1949年8月12日日内瓦四公约|1949年8月12日各项日内瓦公约|"
	"1949年8月12日日内瓦各公约|1949年日内瓦四公约|日内瓦四公约|"
	"各项日内瓦公约|日内瓦各公约"},
    {WORD_INSTRUMENT, "instrument/geneva-convention-civilian-persons",
	"关于战时保护平民之日内瓦公约|关于战时保护平民的日内瓦公约|"
	"日内瓦第四公约|第四日内瓦公约"},
    {WORD_INSTRUMENT, "instrument/refugee-convention",
	"关于难民地位的公约|难民地位公约"},
    {WORD_INSTRUMENT, "instrument/stateless-persons-convention",
	"关于无国籍人地位的公约|无国籍人地位公约"},
    {WORD_INSTRUMENT, "instrument/statelessness-convention",
	"减少无国籍状态公约"},
    {WORD_INSTRUMENT, "instrument/cerd", "消除一切形式种族歧视国际公约"},
    {WORD_INSTRUMENT, "instrument/iccpr",
	"公民及政治权利国际公约|公民权利和政治权利国际公约"},
    {WORD_INSTRUMENT, "instrument/icescr",
	"经济社会文化权利国际公约|经济、社会、文化权利国际公约|"
	"经济、社会及文化权利国际公约"},
    {WORD_INSTRUMENT, "instrument/cedaw", "消除对妇女一切形式歧视公约"},
    {WORD_INSTRUMENT, "instrument/cat",
	"禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约"},
    {WORD_INSTRUMENT, "instrument/crc", "儿童权利公约"},
    {WORD_INSTRUMENT, "instrument/crc-armed-conflict",
	"儿童权利公约关于儿童卷入武装冲突问题的任择议定书|"
	"儿童权利公约》关于儿童卷入武装冲突问题的任择议定书|"
	"关于儿童卷入武装冲突问题的任择议定书"},
    {WORD_INSTRUMENT, "instrument/crc-sale-of-children",
	"儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书|"
	"儿童权利公约》关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书|"
	"关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书"},
    {WORD_INSTRUMENT, "instrument/migrant-workers-convention",
	"保护所有移徙工人及其家庭成员权利国际公约"},
    {WORD_INSTRUMENT, "instrument/enforced-disappearance-convention",
	"保护所有人免遭强迫失踪国际公约"},
    {WORD_INSTRUMENT, "instrument/crpd", "残疾人权利公约"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-law-treaties",
	"维也纳条约法公约"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-diplomatic-relations",
	"维也纳外交关系公约"},
    {WORD_INSTRUMENT, "instrument/vienna-convention-consular-relations",
	"维也纳领事关系公约"},
    {WORD_INSTRUMENT, "instrument/convention-privileges-immunities",
	"联合国特权和豁免公约|联合国特权及豁免公约"},
    {WORD_INSTRUMENT, "instrument/rome-statute",
	"国际刑事法院罗马规约|罗马规约"},
    {WORD_INSTRUMENT, "instrument/unclos", "联合国海洋法公约"},
    {WORD_INSTRUMENT, "instrument/unclos-part-xi",
	"关于执行1982年12月10日〈联合国海洋法公约〉第十一部分的协定|"
	"关于执行1982年12月10日联合国海洋法公约第十一部分的协定|"
	"关于执行1982年12月10日《联合国海洋法公约》第十一部分的协定"},
    {WORD_INSTRUMENT, "instrument/unfccc", "联合国气候变化框架公约"},
    {WORD_INSTRUMENT, "instrument/kyoto-protocol", "京都议定书"},
    {WORD_INSTRUMENT, "instrument/paris-agreement", "巴黎协定"},
    {WORD_INSTRUMENT, "instrument/cbd", "生物多样性公约"},
    {WORD_INSTRUMENT, "instrument/unccd",
	"联合国关于在发生严重干旱和/"
	"或荒漠化的国家特别是在非洲防治荒漠化的公约|联合国防治荒漠化公约"},
    {WORD_INSTRUMENT, "instrument/cites",
	"濒危野生动物和植物物种国际贸易公约|濒危野生动植物物种国际贸易公约|"
	"濒危野生动植物种国际贸易公约"},
    {WORD_INSTRUMENT, "instrument/montreal-protocol",
	"关于消耗臭氧层物质的蒙特利尔议定书"},
    {WORD_INSTRUMENT, "instrument/basel-convention",
	"控制危险废物越境转移及其处置巴塞尔公约|巴塞尔公约"},
    {WORD_INSTRUMENT, "instrument/minamata-convention",
	"汞问题水俣公约|关于汞的水俣公约"},
    {WORD_INSTRUMENT, "instrument/npt", "不扩散核武器条约"},
    {WORD_INSTRUMENT, "instrument/ctbt", "全面禁止核试验条约|全面禁核试条约"},
    {WORD_INSTRUMENT, "instrument/tpnw", "禁止核武器条约"},
    {WORD_INSTRUMENT, "instrument/arms-trade-treaty", "武器贸易条约"},
    {WORD_INSTRUMENT, "instrument/chemical-weapons-convention",
	"关于禁止发展、生产、储存和使用化学武器及销毁此种武器的公约|"
	"化学武器公约"},
    {WORD_INSTRUMENT, "instrument/biological-weapons-convention",
	"禁止细菌(生物)和毒素武器的发展、生产及储存以及销毁这类武器的公约|"
	"关于禁止发展、生产和储存细菌(生物)及毒素武器和销毁此种武器的公约|"
	"禁止细菌(生物)及毒素武器的发展、生产及储存以及销毁这类武器的公约|"
	"生物武器公约"},
    {WORD_INSTRUMENT, "instrument/mine-ban-convention",
	"关于禁止使用、储存、生产和转让杀伤人员地雷及销毁此种地雷的公约"},
    {WORD_INSTRUMENT, "instrument/cluster-munitions-convention",
	"集束弹公约|集束弹药公约"},
    {WORD_INSTRUMENT, "instrument/ccw",
	"禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约"},
    {WORD_INSTRUMENT, "instrument/outer-space-treaty",
	"关于各国探索与利用包括月球和其他天体在内外层空间活动的原则条约|"
	"关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约"},
    {WORD_INSTRUMENT, "instrument/untoc", "联合国打击跨国有组织犯罪公约"},
    {WORD_INSTRUMENT, "instrument/trafficking-protocol",
	"关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书|"
	"预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书"},
    {WORD_INSTRUMENT, "instrument/uncac", "联合国反腐败公约"},
    {WORD_INSTRUMENT, "instrument/single-convention-narcotic-drugs",
	"麻醉品单一公约"},
    {WORD_INSTRUMENT, "instrument/psychotropic-substances-convention",
	"精神药物公约"},
    {WORD_INSTRUMENT, "instrument/drug-traffic-convention",
	"联合国禁止非法贩运麻醉药品和精神药物公约"},
    {WORD_INSTRUMENT, "instrument/terrorist-bombings-convention",
	"制止恐怖主义爆炸的国际公约|制止恐怖主义爆炸事件的国际公约"},
    {WORD_INSTRUMENT, "instrument/terrorism-financing-convention",
	"制止向恐怖主义提供资助的国际公约|制止资助恐怖主义的国际公约"},
    {WORD_INSTRUMENT, "instrument/nuclear-terrorism-convention",
	"制止核恐怖主义行为国际公约"},
    {WORD_INSTRUMENT, "instrument/nuclear-material-convention",
	"核材料实物保护公约"},
    {WORD_INSTRUMENT, "instrument/un-personnel-convention",
	"联合国人员和有关人员安全公约"},
    {WORD_INSTRUMENT, "icj/2004/136",
	"在巴勒斯坦被占领土修建隔离墙的法律后果|"
	"在被占领巴勒斯坦领土修建隔离墙的法律后果"},
    {WORD_INSTRUMENT, "icj/1996/226",
	"以核武器进行威胁或使用核武器是否合法|"
	"以核武器相威胁或使用核武器的合法性|威胁使用或使用核武器的合法性"},
    {WORD_INSTRUMENT, "icj/2019/95",
	"1965年查戈斯群岛从毛里求斯分裂的法律后果|"
	"查戈斯群岛1965年从毛里求斯分离的法律后果"},
    {WORD_NONE, NULL, NULL},
};

static const struct lang_cite cite = {
    .rows = cite_rows,
    .head_last = true,
    .date_first = true,
};

/* Editorial Manual, "Format of documents"; covers of sessions 31 to 78. */
static const struct lang_about about = {
    .special = WORDS("特别会议", "特别联大"),
    .emergency = WORDS("紧急特别会议"),
    .committees =
	(const struct lang_value[]){
	    {"第一委员会", 1},
	    {"第二委员会", 2},
	    {"第三委员会", 3},
	    {"第四委员会", 4},
	    {"特别政治和非殖民化委员会", 4},
	    {"第五委员会", 5},
	    {"第六委员会", 6},
	    {"特别政治委员会", 7},
	    {"总务委员会", 8},
	    {"全权证书委员会", 9},
	    {NULL, 0},
	},
    .meeting = WORDS("全体会议", "次会议"),
    .no_vote = WORDS("未经表决", "协商一致", "一致通过"),
    .vote = WORDS("记录表决", "唱名表决", "票对", "票赞成"),
};

static const struct lang_actions actions = {
    .addressees =
	(const struct lang_name[]){
	    {"秘书长", "Secretary-General"},
	    {"副秘书长", "Under-Secretary-General"},
	    {"会员国", "Member States"},
	    {"各会员国", "Member States"},
	    {"所有会员国", "Member States"},
	    {"缔约国", "States parties"},
	    {"各国", "States"},
	    {"所有国家", "States"},
	    {"各国政府", "Governments"},
	    {"政府", "Governments"},
	    {"各方", "parties"},
	    {"所有各方", "parties"},
	    {"缔约方", "parties"},
	    {"联合国系统", "United Nations system"},
	    {"联合国发展系统", "United Nations system"},
	    {"联合国实体", "United Nations entities"},
	    {"联合国各实体", "United Nations entities"},
	    {"专门机构", "specialized agencies"},
	    {"国际社会", "international community"},
	    {"安全理事会", "Security Council"},
	    {"安理会", "Security Council"},
	    {"经济及社会理事会", "Economic and Social Council"},
	    {"人权理事会", "Human Rights Council"},
	    {"大会主席", "President of the General Assembly"},
	    {"大会", "General Assembly"},
	    {"联合国人权事务高级专员", "High Commissioner for Human Rights"},
	    {"人权事务高级专员", "High Commissioner for Human Rights"},
	    {"联合国人权事务高级专员办事处",
		"Office of the High Commissioner for Human Rights"},
	    {"人权事务高级专员办事处",
		"Office of the High Commissioner for Human Rights"},
	    {"难民事务高级专员", "High Commissioner for Refugees"},
	    {"高级专员", "High Commissioner for Refugees"},
	    {"特别报告员", "Special Rapporteur"},
	    {"秘书处", "Secretariat"},
	    {"行政和预算问题咨询委员会",
		"Advisory Committee on Administrative and Budgetary Questions"},
	    {"咨询委员会",
		"Advisory Committee on Administrative and Budgetary Questions"},
	    {"特别委员会", "Special Committee"},
	    {"委员会", "Committee"},
	    {"国际法委员会", "International Law Commission"},
	    {"管理国", "administering Powers"},
	    {"发达国家", "developed countries"},
	    {"捐助方", "donors"},
	    {"捐助国", "donors"},
	    {"国际金融机构", "international financial institutions"},
	    {"区域组织", "regional organizations"},
	    {"私营部门", "private sector"},
	    {"民间社会", "civil society"},
	    {"审计委员会", "Board of Auditors"},
	    {"内部监督事务厅", "Office of Internal Oversight Services"},
	    {"裁军谈判会议", "Conference on Disarmament"},
	    {"工作组", "Working Group"},
	    {NULL, NULL},
	},
    .deliverables =
	(const struct lang_name[]){
	    {"临时议程", "agenda item"},
	    {"报告", "report"},
	    {"情况通报", "briefing"},
	    {"简报", "briefing"},
	    {"小组讨论", "panel discussion"},
	    {"专题讨论", "panel discussion"},
	    {"高级别会议", "high-level meeting"},
	    {"高级别全体会议", "high-level meeting"},
	    {"国际会议", "conference"},
	    {"特别会议", "session"},
	    {"研究报告", "study"},
	    {"清单", "list"},
	    {"名单", "list"},
	    {"战略", "strategy"},
	    {"行动计划", "action plan"},
	    {"提案", "proposals"},
	    {"意见", "views"},
	    {"资料", "information"},
	    {NULL, NULL},
	},
    .recurs =
	(const struct lang_name[]){
	    {"每年", "P1Y"},
	    {"年度", "P1Y"},
	    {"逐年", "P1Y"},
	    {"每两年", "P2Y"},
	    {"每隔一年", "P2Y"},
	    {"每三年", "P3Y"},
	    {"每四年", "P4Y"},
	    {"每五年", "P5Y"},
	    {"每六个月", "P6M"},
	    {"每半年", "P6M"},
	    {"每季度", "P3M"},
	    {"每三个月", "P3M"},
	    {"每月", "P1M"},
	    {NULL, NULL},
	},
    .session = WORDS("届"),
};

/* From the aligned editions of sessions 75 to 78 of the General Assembly; what
 * stands alone decides where nothing longer fits. */
static const struct lang_verbs verbs =
    {
	.modifiers = WORDS("又", "还", "也", "仍", "仍然", "在这方面", "此外",
	    "在此方面", "继续", "依然", "深为", "深感", "深切", "深表", "极为",
	    "严重", "非常", "最", "最为", "特别关切", "尤其", "强烈", "大力",
	    "坚决", "明确", "断然", "感到", "日益", "同样", "始终", "感兴趣地",
	    "最强烈地", "强烈地", "深切地", "非常赞赏地"),
	.unspaced = true,
	.openings =
	    {
		[INTENT_RECALL] = WORDS("回顾", "忆及", "提醒", "满意地回顾",
		    "赞赏地回顾", "特别回顾"),
		[INTENT_REAFFIRM] = WORDS("再次", "重申"),
		[INTENT_AFFIRM] = WORDS("宣告", "宣布", "申明"),
		[INTENT_STRESS] = WORDS("再次强调", "强调", "提请", "提请注意",
		    "特别", "着重", "重点", "特别强调", "特别指出"),
		[INTENT_RECOGNIZE] = WORDS("念及", "意识到", "意识", "感谢",
		    "承认", "知悉", "确认", "考虑到", "肯定", "认为", "认识到",
		    "认识", "赞赏地确认", "赞赏地肯定", "赞赏地承认",
		    "赞赏地认识", "铭记", "满意地确认"),
		[INTENT_NOTE] = WORDS("感兴趣地注意到", "指出", "注意到",
		    "注意", "满意地注意到", "满意", "赞赏地注意到", "赞赏"),
		[INTENT_TAKE_NOTE] = WORDS("表示注意到", "表示感兴趣地注意到",
		    "表示赞赏地注意到", "表示赞赏地注意", "表示满意地注意到",
		    "赞赏地表示注意到"),
		[INTENT_WELCOME] = WORDS("欢迎", "欣见", "赞赏地欢迎"),
		[INTENT_EXPRESS_CONCERN] =
		    WORDS("关切", "表示关切地注意到", "表示尤为", "表示极其",
			"深切关注", "关注", "再次严重关切", "再次关切",
			"再次表示关切", "再次表示严重关切", "再次深为关切",
			"再次表示深为关切",
			"震惊", "不安", "表示关切", "表示严重", "表示严重关切",
			"表示尤其关切", "表示持续关切", "表示最",
			"表示极为", "表示深",
			"表示深为", "表示深切", "表示特别关切",
			"表示继续", "表示震惊", "重申严重关切",
			"重申关切", "重申深为关切", "特别关切"),
		[INTENT_CONDEMN] =
		    WORDS("谴责", "斥责", "最强烈地谴责", "痛惜", "最强烈",
			"痛斥"),
		[INTENT_EXPRESS_APPRECIATION] =
		    WORDS("表示赞赏", "表示感谢", "表示深切感谢", "表示感激"),
		[INTENT_COMMEND] =
		    WORDS("祝贺", "称赞", "赞扬", "表示特别赞赏", "致敬"),
		[INTENT_CONVINCED] = WORDS("坚信", "深信", "相信", "确信"),
		[INTENT_GUIDED] = WORDS("遵循"),
		[INTENT_HAVING_CONSIDERED] =
		    WORDS("审查", "审议", "收到", "研究了"),
		[INTENT_DECIDE] = WORDS("决定", "决心", "正式", "认定", "决意"),
		[INTENT_REQUEST] = WORDS("请"),
		[INTENT_CALL_UPON] = WORDS("促请", "吁请", "呼吁"),
		[INTENT_URGE] = WORDS("再次敦促", "敦促", "紧急", "要求"),
		[INTENT_ENCOURAGE] =
		    WORDS("鼓励", "再次鼓励", "鼓舞", "受到鼓舞"),
		[INTENT_INVITE] = WORDS("邀请"),
		[INTENT_RECOMMEND] = WORDS("建议"),
		[INTENT_ENDORSE] = WORDS("核准", "核可", "认可", "赞同"),
		[INTENT_SUPPORT] =
		    WORDS("支持", "表示支持", "表示坚", "表示完全", "表示明确"),
		[INTENT_ADOPT] = WORDS("通过"),
		[INTENT_EXPRESS_HOPE] = WORDS("希望", "期待", "表示希望"),
		[INTENT_REGRET] = WORDS("失望", "遗憾", "表示遗憾"),
		[INTENT_COMMEMORATE] = WORDS("纪念"),
		[INTENT_ACT_UNDER] =
		    WORDS("采取行动", "根据《联合国宪章》第七章采取行动"),
		[INTENT_OTHER] = WORDS("承诺"),
	    },
};

extern const struct lang lang_zh;
const struct lang lang_zh = {
    .code = "zh",
    .code3 = "zho",
    .letter = 'C',
    .tesseract = "chi_sim",
    .name = "Chinese",
    .native = "中文",
    .dates = &dates,
    .structure = &structure,
    .cite = &cite,
    .verbs = &verbs,
    .about = &about,
    .actions = &actions,
};
