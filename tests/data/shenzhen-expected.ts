/** What the plan itself has, written down by hand from its text: the data are held against it. */

/** The plan's outline, in its order. */
export const planSections = `
一 一（一） 一（一）1 一（一）2 一（一）3 一（一）4 一（一）5 一（一）6 一（一）7
一（二） 一（二）1 一（二）2 一（二）3 一（二）4 一（二）5 一（二）6 一（二）7 一（二）8 一（三） 一（三）1 一（三）2 一（三）3
二 二（一） 二（二） 二（三） 二（三）1 二（三）2 二（三）3 二（三）4 二（三）5 表1 二（四） 二（四）1 二（四）2 二（四）3 二（四）4
三 三（一） 三（一）1 三（一）2 三（一）3 三（一）4 三（二） 三（二）1 三（二）2 三（二）3 三（三） 三（三）1 三（三）2 三（三）3
三（四） 三（四）1 三（四）2 三（四）3 三（五） 三（五）1 三（五）2 专栏1
四 四（一） 四（一）1 四（一）2 四（一）3 四（一）4 四（一）5 四（一）6 四（一）7 四（二） 四（二）1 四（二）2
四（三） 四（三）1 四（三）2 专栏2
五 五（一） 五（一）1 五（一）2 五（一）3 五（二） 五（二）1 五（二）2 五（二）3 五（二）4 五（二）5 五（二）6 五（二）7
五（二）8 五（二）9 五（三） 五（三）1 五（三）2 五（三）3 五（三）4 专栏3
六 六（一） 六（一）1 六（一）2 六（一）3 六（一）4 六（一）5 六（一）6 六（一）7 六（一）8 六（一）9
六（二） 六（二）1 六（二）2 六（二）3 专栏4
七 七（一） 七（一）1 七（一）2 七（一）3 七（一）4 七（一）5 七（二） 七（二）1 七（二）2
八 八（一） 八（一）1 八（一）2 八（一）3 八（二） 八（二）1 八（二）2 八（三） 八（三）1 八（三）2 八（三）3
八（四） 八（四）1 八（四）2 八（四）3 八（四）4 八（五） 八（五）1 八（五）2 八（五）3 专栏5
九 九（一） 九（二） 九（三） 九（四） 十 十（一） 十（二） 十（三） 十（四）`
  .trim()
  .split(/\s+/)

/** Everything that 二（四） names, by the architecture that names it: the id, and a word that its Chinese name holds. */
export const namedInArchitecture: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '二（四）1': {
    'unified-leadership': '统一领导',
    'leading-group': '领导小组',
    'overall-coordination': '统筹管理',
    'municipal-data-bureau': '市政务服务数据管理局',
    'district-data-bureaus': '区政务服务数据管理局',
    'departments-and-districts': '各区各部门',
    'professional-operations': '专业运营',
    operators: '建设运营服务机构',
    'think-tank': '智库支撑',
    'advisory-committee': '战略咨询委员会',
  },
  '二（四）2': {
    sensing: '感知体系',
    network: '网络体系',
    cloud: '云体系',
    'hybrid-cloud': '混合云生态',
    'data-centre-system': '大数据中心 IDC 体系',
    'city-data-centre': '城市大数据中心',
    'edge-data-centres': '边缘计算数据中心',
    supercomputing: '超级算力中心',
    'computing-network': '算力一张网',
    'spatiotemporal-platform': '时空信息平台',
    'spatial-reference': '空间基准',
    'spatiotemporal-data': '时空基础数据',
    'data-hub': '数据中枢',
    'base-databases': '基础库',
    'theme-databases': '主题库',
    'special-databases': '专题库',
    'bim-cim-governance': 'BIM/CIM数据治理',
    'capability-hub': '能力中枢',
    'ai-platform': '人工智能',
    'blockchain-platform': '区块链',
    'identity-platform': '统一身份认证',
    'e-seal-platform': '统一电子印章',
    'spatial-coding': '统一空间编码',
    'bim-cim-services': 'BIM/CIM公共服务',
    'business-hub': '业务中枢',
    'object-centre': '对象中心',
    'event-centre': '事件中心',
    'process-centre': '流程中心',
    'evaluation-centre': '评价中心',
    'bim-cim-collaboration': 'BIM/CIM全流程协同',
    'department-apps': '部门智慧应用',
    'district-apps': '区级一体化智慧应用',
    'city-apps': '市级一体化智慧应用',
    'i-shenzhen': 'i深圳',
    'shen-i-qi': '深i企',
    'shen-zheng-yi': '深政易',
    'shen-zhi-hui': '深治慧',
    citizens: '群众',
    enterprises: '企业',
    'civil-servants': '党政机关工作人员',
    'provincial-gov-cloud': '省政务云',
    'provincial-gov-network': '省政务网',
    'provincial-data-centre': '省政务大数据中心',
    'yue-series': '粤系列',
  },
  '二（四）3': {
    'data-sources': '数据源',
    'city-public-data': '公共数据资源',
    'social-data': '社会数据资源',
    'exchanged-data': '共享交换',
    'data-management': '数据管理',
    'data-catalogue-tool': '数据目录管理工具',
    'data-asset-tool': '数据资产管理工具',
    'data-lake': '大数据湖',
    'lake-base-db': '基础数据库',
    'lake-theme-db': '主题数据库',
    'lake-business-db': '业务数据库',
    'data-services': '数据服务',
    'data-sharing-service': '数据共享',
    'big-data-analysis-service': '大数据分析',
    'open-data-service': '公共数据开放',
    'data-fusion-service': '融合服务',
    'data-governance': '数据资源治理体系',
    'data-talent': '大数据人才队伍',
    'national-data-centre': '国家大数据中心',
    society: '社会',
  },
  '二（四）4': {
    'security-compliance': '安全合规',
    'security-management': '安全管理',
    'security-supervision': '安全监管',
    'security-operations': '安全运营',
    'security-technology': '安全技术',
    'data-security-technology': '数据安全技术',
    'data-use-supervision-platform': '数据使用监管平台',
    'it-innovation': '信息技术应用创新',
  },
}

/** Table 1, row by row: 2020, 2025 (null where the table has a dash), unit, whether binding (约束性), category. */
export const table1: readonly (readonly [
  number: number,
  baseline: number | null,
  target: number,
  unit: string,
  nature: 'binding' | 'expected',
  category: 'performance' | 'drive' | 'support',
])[] = [
  [1, 88, 93, '%', 'binding', 'performance'],
  [2, 65, 85, '%', 'expected', 'performance'],
  [3, 10, 85, '%', 'expected', 'performance'],
  [4, 118, 300, '个', 'binding', 'performance'],
  [5, 60, 300, '万名', 'expected', 'performance'],
  [6, 0.3, 60, '万次', 'expected', 'performance'],
  [7, null, 80, '%', 'expected', 'performance'],
  [8, null, 100, '%', 'expected', 'performance'],
  [9, null, 100, '%', 'binding', 'performance'],
  [10, 90.6, 99.3, '%', 'binding', 'drive'],
  [11, null, 85, '%', 'expected', 'drive'],
  [12, 1830, 5000, '个', 'expected', 'drive'],
  [13, null, 80, '万路', 'expected', 'drive'],
  [14, 10, 50, '万路', 'binding', 'drive'],
  [15, null, 80, '%', 'expected', 'drive'],
  [16, 26, 30, '个', 'binding', 'support'],
  [17, 106.3, 200, '%', 'binding', 'support'],
  [18, 34.7, 300, '万个', 'binding', 'support'],
  [19, 65, 99, '%', 'expected', 'support'],
  [20, 0.26, 2.6, '万个', 'expected', 'support'],
  [21, 16, 200, 'PB', 'expected', 'support'],
  [22, 6, 45, '万核', 'expected', 'support'],
  [23, 90, 99, '%', 'binding', 'support'],
  [24, 8, 200, '个', 'expected', 'support'],
  [25, null, 100, '%', 'expected', 'support'],
  [26, null, 100, '%', 'expected', 'support'],
  [27, null, 80, '项', 'expected', 'support'],
]
