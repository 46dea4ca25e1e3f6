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
  tour: {
    name: { zh: '讲解', en: 'Tours' },
    others: ['导览', '演示', '培训', 'guided tour', 'presentation', 'training'],
  },
  quiz: { name: { zh: '测验', en: 'Quiz' }, others: ['考试', '培训', 'questions', 'test', 'training'] },
  record: {
    name: { zh: '录制讲解', en: 'Record a tour' },
    others: ['编辑讲解', '我的讲解', 'edit a tour', 'my tours', 'new tour'],
  },
  sources: { name: { zh: '来源', en: 'Sources' }, others: ['文件与条款', 'documents and clauses', '出处'] },
} as const satisfies Readonly<Record<string, CommandName>>

export const actionNames = {
  home: { name: { zh: '回到全景', en: 'Go home' }, others: ['首页', 'landscape', 'overview', 'reset'] },
  fit: {
    name: { zh: '适合窗口', en: 'Fit the map to the window' },
    others: ['看全图', '缩放', 'show all', 'zoom'],
  },
  up: { name: { zh: '上一级', en: 'One level up' }, others: ['返回上层', 'out', 'parent'] },
  fullScreen: {
    name: { zh: '进入或退出全屏', en: 'Full screen' },
    others: ['放映', 'fullscreen', 'present'],
  },
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
  copySelector: {
    name: { zh: '把图上的内容复制为选择式', en: 'Copy what is shown as a selector' },
    others: ['分享', 'copy', 'share'],
  },
  resetFilter: {
    name: { zh: '取消全部筛选', en: 'Reset the filter' },
    others: ['恢复', '显示全部', 'clear', 'show all again'],
  },
  export: {
    name: { zh: '导出图', en: 'Export the picture' },
    others: ['下载', '打印', 'save', 'download', 'print', 'SVG', 'PNG', 'PowerPoint'],
  },
  open: {
    name: { zh: '打开文件…', en: 'Open a file…' },
    others: ['自己的模型', '导入', 'load', 'import', 'own model', 'YAML', 'JSON'],
  },
  shipped: {
    name: { zh: '打开内置模型', en: 'Open the built-in model' },
    others: ['返回', 'back', 'reset'],
  },
  help: { name: { zh: '键盘快捷键', en: 'Keyboard shortcuts' }, others: ['帮助', 'help'] },
} as const satisfies Readonly<Record<string, CommandName>>

export type ScreenName = keyof typeof screenNames
export type ActionName = keyof typeof actionNames
