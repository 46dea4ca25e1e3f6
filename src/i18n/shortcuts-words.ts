import { buildWords } from './words.ts'

/** The words of the list of shortcuts. */
export const shortcutsWords = buildWords(
  {
    keySelector: '输入选择式',
    shortcuts: '键盘快捷键',
    keyArrows: '在方框之间移动；进入或离开打开的方框',
    keyEnter: '打开或收起方框',
    keySpace: '选择方框',
    keyShiftEnter: '让方框铺满页面（聚焦）',
    keyBackspace: '上一级',
    keyEscape: '取消选择',
    keyFit: '适合窗口',
    keyZoom: '放大、缩小',
    keyHome: '回到全景',
    keyOutline: '大纲',
    keyDetails: '详情',
    keyHelp: '显示快捷键',
    keyTrace: '从所选追踪若干步；0 为全部',
    keySelectAlso: '加入所选或移出（或按住 Shift、Ctrl、⌘ 点击）',
    keyPaths: '从所选查找路径',
  },
  {
    keySelector: 'Type a selector',
    shortcuts: 'Keyboard shortcuts',
    keyArrows: 'Move between boxes; into and out of what is open',
    keyEnter: 'Open or close a box',
    keySpace: 'Select a box',
    keyShiftEnter: 'Make a box fill the page (focus)',
    keyBackspace: 'One level up',
    keyEscape: 'Clear the selection',
    keyFit: 'Fit the window',
    keyZoom: 'Zoom in and out',
    keyHome: 'Back to the landscape',
    keyOutline: 'Outline',
    keyDetails: 'Details',
    keyHelp: 'Show the shortcuts',
    keyTrace: 'Trace so many hops from the selection; 0 for all',
    keySelectAlso: 'Select another as well, or no longer (or click with Shift, Ctrl or ⌘)',
    keyPaths: 'Find paths from the selection',
  },
)

export type ShortcutsKey = keyof typeof shortcutsWords.zh
