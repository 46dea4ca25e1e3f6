import type { Text } from '#model/text.ts'

interface CommandName {
  readonly name: Text
  /** Other words one would look for it by. */
  readonly others: readonly string[]
}

/**
 * What the palette can do besides finding, by name. Apart from the messages, because it is loaded with the palette; its
 * readings are computed with those of the model.
 */
export const screenNames = {
  map: { name: { zh: '地图', en: 'Map' }, others: ['架构地图', 'architecture'] },
  dependencies: {
    name: { zh: '依赖', en: 'Dependencies' },
    others: ['依赖关系', '谁用它', 'stands on', 'who uses it', 'in and out'],
  },
  matrix: {
    name: { zh: '矩阵', en: 'Matrix' },
    others: ['依赖结构矩阵', 'dependency structure matrix', 'DSM'],
  },
  health: {
    name: { zh: '健康', en: 'Health' },
    others: ['体检', '薄弱环节', '单点故障', 'weaknesses', 'single points of failure', 'cycles'],
  },
  impact: {
    name: { zh: '影响', en: 'Impact' },
    others: ['影响分析', '案例', '推演', 'what if', 'what is hit', 'cases'],
  },
  projects: {
    name: { zh: '项目', en: 'Projects' },
    others: ['重点项目', '项目组合', '覆盖', '状态', 'portfolio', 'coverage', 'status'],
  },
  indicators: {
    name: { zh: '指标', en: 'Indicators' },
    others: ['完成度', '目标', 'progress', 'targets', 'actual values'],
  },
  timeline: {
    name: { zh: '时间', en: 'Timeline' },
    others: ['时间轴', '里程碑', 'milestones', 'years'],
  },
  quiz: { name: { zh: '测验', en: 'Quiz' }, others: ['考试', '培训', 'questions', 'test', 'training'] },
  sources: { name: { zh: '来源', en: 'Sources' }, others: ['文件与条款', 'documents and clauses', '出处'] },
} as const satisfies Readonly<Record<string, CommandName>>

export const actionNames = {
  home: { name: { zh: '回到全景', en: 'Go home' }, others: ['首页', 'landscape', 'overview', 'reset'] },
  paths: {
    name: { zh: '查找路径', en: 'Find paths' },
    others: ['两者之间', '最短路径', 'between', 'shortest', 'connection'],
  },
  language: {
    name: { zh: '切换语言', en: 'Switch language' },
    others: ['English', '英文', '中文', 'Chinese'],
  },
  light: { name: { zh: '浅色主题', en: 'Light theme' }, others: ['亮色', '外观', 'appearance'] },
  dark: { name: { zh: '深色主题', en: 'Dark theme' }, others: ['夜间', '外观', 'appearance', 'night'] },
  projector: {
    name: { zh: '投影主题', en: 'Projector theme' },
    others: ['演示', '外观', 'appearance', 'presentation'],
  },
  outline: { name: { zh: '显示或收起大纲', en: 'Show or hide outline' }, others: ['目录', 'tree', 'toggle'] },
  details: {
    name: { zh: '显示或收起详情', en: 'Show or hide details' },
    others: ['面板', 'panel', 'toggle'],
  },
  selector: {
    name: { zh: '输入选择式', en: 'Type a selector' },
    others: ['筛选', '表达式', 'filter', 'query', 'expression'],
  },
  help: { name: { zh: '键盘快捷键', en: 'Keyboard shortcuts' }, others: ['帮助', 'help'] },
} as const satisfies Readonly<Record<string, CommandName>>

export type ScreenName = keyof typeof screenNames
export type ActionName = keyof typeof actionNames
