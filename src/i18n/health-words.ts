import type { FindingSeverity, HealthRuleId } from '#model/health.ts'
import { buildWords } from './words.ts'

/** A name, a reason to look, and a sentence for each finding; a rule without one of them does not compile. */
type RuleKey = `rule_${HealthRuleId}` | `why_${HealthRuleId}` | `found_${HealthRuleId}`
type SeverityKey = `severe_${FindingSeverity}`

const zhRules: Readonly<Record<RuleKey | SeverityKey, string>> = {
  severe_high: '高',
  severe_medium: '中',
  severe_low: '低',
  rule_cycle: '循环依赖',
  why_cycle:
    '这些元素绕成一圈相互依赖：一处停下，整圈都受影响，也分不出先建哪一个。下面列出的是拿掉后环路就断开、而依据最弱的关系；先核对它们是否属实。双向对接不算环路。',
  found_cycle: '{members} 个元素相互依赖，绕成一圈',
  rule_upward: '向上依赖',
  why_upward:
    '下面的层依赖上面的层。规划并不禁止这样做，例如应用向中枢回传数据；但它意味着下层不能先于上层建成，值得知道原因。',
  found_upward: '{element}（{layer}）依赖上层的 {on}（{onLayer}）',
  'rule_skips-layer': '跨层依赖',
  'why_skips-layer':
    '一层越过中间的层，直接依赖更下面的层。严格分层不是这份规划的规定；这里只是列出，供判断是否有意为之。',
  'found_skips-layer': '{element}（{layer}）越过 {skipped} 层，直接依赖 {on}（{onLayer}）',
  'rule_around-layer': '绕过中间层',
  'why_around-layer':
    '数据集指定了一个应当居中的层，而上面的元素没有经过它，直接依赖下面的元素。承载类的依赖（如部署在云上）往往本该如此；数据和能力的调用则宜经由中间层。',
  'found_around-layer': '{element}（{layer}）绕过{through}，直接依赖 {on}（{onLayer}）',
  'rule_sole-support': '单点故障',
  'why_sole-support':
    '在强依赖中，一些元素最终只靠它：它一旦停下，它们就失去全部依托，没有别的路。按会失去依托的元素数排列。模型没有写到的备用手段，这里看不到。',
  'found_sole-support': '{element} 停下，{cutOff} 个元素失去全部依托',
  'rule_sole-joint': '单点连接',
  'why_sole-joint':
    '不论方向，只靠它与其余部分相连：拿掉它，图就断成几块。往往是唯一的接口或汇聚点，也可能只是模型还没有写全。',
  'found_sole-joint': '拿掉 {element}，{cutOff} 个元素与其余部分不再相连',
  'rule_most-depended-upon': '被依赖最多',
  'why_most-depended-upon':
    '直接依赖它的元素最多。这不是毛病，但它的变更影响面最广，需要最稳的运行和最早的沟通。',
  'found_most-depended-upon': '{count} 个元素直接依赖 {element}',
  'rule_most-dependent': '依赖最多',
  'why_most-dependent': '它直接依赖的元素最多，最容易被别处的延误拖住，集成的工作量也最大。',
  'found_most-dependent': '{element} 直接依赖 {count} 个元素',
  'rule_no-relation': '没有关系',
  'why_no-relation':
    '它自己、它的组成部分和它所属的整体都没有任何关系。要么模型还没写全，要么它真的无人使用。',
  'found_no-relation': '{element} 没有任何关系',
  'rule_no-project': '没有项目',
  'why_no-project':
    '没有重点项目新建、扩建或服务它，也没有涉及它的组成部分或所属整体。它可能已经建成，也可能没有着落。',
  'found_no-project': '{element} 没有重点项目',
  'rule_no-indicator': '没有指标',
  'why_no-indicator': '没有指标衡量它、它的组成部分或所属整体：做得好不好，规划没有给出数字。',
  'found_no-indicator': '{element} 没有指标衡量',
  'rule_idle-project': '项目没有落点',
  'why_idle-project': '项目没有联系到任何元素，图上看不出它建什么。',
  'found_idle-project': '{project} 没有涉及任何元素',
  'rule_idle-indicator': '指标无人推动',
  'why_idle-indicator': '指标衡量的元素没有任何重点项目涉及，目标靠什么达到，项目清单里看不出来。',
  'found_idle-indicator': '{indicator} 衡量 {measured} 个元素，没有一个有项目推动',
  rule_unprotected: '缺少安全防护',
  why_unprotected:
    '数据集指明了哪些关系表示防护；它、它的组成部分和所属整体都没有这样的关系。可能由全市统一的安全体系覆盖，只是没有逐一写出。',
  found_unprotected: '{element} 没有写明的安全防护',
  'rule_inference-only': '只凭推断',
  'why_inference-only': '它与其他元素的关系没有一条是规划明文写出的，全部来自推断或假设。引用之前请先核实。',
  'found_inference-only': '{element} 的关系全凭推断（{inferred} 条）或假设（{assumed} 条）',
}

const enRules: Readonly<Record<RuleKey | SeverityKey, string>> = {
  severe_high: 'High',
  severe_medium: 'Medium',
  severe_low: 'Low',
  rule_cycle: 'Circular dependencies',
  why_cycle:
    'These stand on each other in a circle: when one stops all of them suffer, and none can be built first. The relations listed are those with the weakest grounds that would open the circle; see first whether they are true. A mutual relation is no circle.',
  found_cycle: '{members} elements stand on each other in a circle',
  rule_upward: 'Depends upward',
  why_upward:
    'A lower layer stands on a higher one. The plan does not forbid it, and applications do send data back to the hub; but the lower layer cannot be finished first, so the reason is worth knowing.',
  found_upward: '{element} ({layer}) stands on {on} above it ({onLayer})',
  'rule_skips-layer': 'Skips a layer',
  'why_skips-layer':
    'A layer stands on one further down, past those between. Strict layering is not a law of this plan; they are listed so that you can judge whether each is meant.',
  'found_skips-layer': '{element} ({layer}) skips {skipped} and stands on {on} ({onLayer})',
  'rule_around-layer': 'Goes round a layer',
  'why_around-layer':
    'The dataset names a layer that should stand between, and something above it stands on something below without going through. What carries others, such as a cloud, often should be used directly; data and capabilities had better come through the middle.',
  'found_around-layer': '{element} ({layer}) goes round {through} and stands on {on} ({onLayer})',
  'rule_sole-support': 'Single points of failure',
  'why_sole-support':
    'By strong dependencies, some elements stand in the end on this one alone: when it stops, nothing holds them and there is no other way. The one that would leave most without support comes first. A fallback that the model does not name cannot be seen here.',
  'found_sole-support': 'If {element} stops, {cutOff} elements have nothing left to stand on',
  'rule_sole-joint': 'Single joints',
  'why_sole-joint':
    'Whichever way dependencies point, some elements are tied to the rest by this one alone: without it the picture falls apart. Often the only interface or meeting point; sometimes the model has not said all.',
  'found_sole-joint': 'Without {element}, {cutOff} elements have no tie with the rest',
  'rule_most-depended-upon': 'Most depended upon',
  'why_most-depended-upon':
    'Most elements stand directly on these. That is no fault, but a change here reaches furthest: run them most steadily, and talk about them first.',
  'found_most-depended-upon': '{count} elements stand directly on {element}',
  'rule_most-dependent': 'Most dependent',
  'why_most-dependent':
    'These stand directly on the most others: a delay elsewhere holds them up most easily, and putting them together takes most work.',
  'found_most-dependent': '{element} stands directly on {count} elements',
  'rule_no-relation': 'No relation',
  'why_no-relation':
    'Neither it, nor a part of it, nor what it is part of has any relation. Either the model has not said all, or nobody uses it.',
  'found_no-relation': '{element} has no relation',
  'rule_no-project': 'No project',
  'why_no-project':
    'No key project builds, extends or serves it, its parts or what it is part of. It may be finished, or it may have been left out.',
  'found_no-project': '{element} has no key project',
  'rule_no-indicator': 'No indicator',
  'why_no-indicator':
    'No indicator measures it, its parts or what it is part of: the plan gives no figure for how well it does.',
  'found_no-indicator': '{element} is measured by no indicator',
  'rule_idle-project': 'Projects that touch nothing',
  'why_idle-project': 'The project is linked to no element: the map cannot show what it builds.',
  'found_idle-project': '{project} touches no element',
  'rule_idle-indicator': 'Indicators that nothing drives',
  'why_idle-indicator':
    'No key project touches what the indicator measures: the list of projects does not show how the target is to be met.',
  'found_idle-indicator': '{indicator} measures {measured} elements, none of which has a project',
  rule_unprotected: 'Unprotected',
  why_unprotected:
    'The dataset says which relations protect; neither it, nor a part of it, nor what it is part of has one. A citywide safeguard may cover it without being written out.',
  found_unprotected: 'No protection of {element} is written down',
  'rule_inference-only': 'Rests on inference alone',
  'why_inference-only':
    'Not one of its relations is stated by the plan: all were inferred or assumed. Check before you quote them.',
  'found_inference-only': 'The relations of {element} are all inferred ({inferred}) or assumed ({assumed})',
}

/** The words of the health screen. */
export const healthWords = buildWords(
  {
    ...zhRules,
    healthRules: '检查规则',
    allRules: '全部发现',
    checking: '正在检查 {elements} 个元素：{of} 项规则中已完成 {done} 项',
    healthIntro:
      '由模型推出、值得一看的地方，按严重程度排列。它们是提问，不是判决：每条都说明理由，认可的可以写明原因后保留。',
    findingCount: '{count} 项发现',
    severityCount: '{severity}：{count}',
    acceptedCount: '已认可 {count} 项',
    nothingFound: '没有发现',
    ruleOff: '未启用',
    rulesWithout: '没有发现的规则',
    rulesOff: '未启用的规则',
    lookForIt: '检查这一项',
    severity: '严重程度',
    resetRules: '恢复规则设置',
    showAllOf: '查看全部 {count} 项',
    showMoreOf: '再显示 {count} 项',
    moreElements: '另外 {count} 个',
    breakBy: '拿掉这些关系，环路即断开：',
    breakRoughly: '拿掉这些关系，环路即断开（环路较大，未必是最轻的一组）：',
    breakTooLarge: '环路太大，不逐一列出可以断开它的关系。',
    andParts: '及其内部 {count} 个元素',
    concerned: '涉及元素',
    showAllOnMap: '在图上显示',
    copyLink: '此项链接',
    acceptFinding: '认可…',
    acceptReason: '为什么可以保留？',
    acceptSave: '认可',
    cancel: '取消',
    accepted: '已认可',
    acceptedHere: '本浏览器中认可',
    acceptedInData: '数据集中认可',
    withdraw: '撤回',
    acceptedGone: '已认可、但不再发现',
    acceptedGoneWhy: '规则未启用、模型已经改变，或问题已经消除。',
    exportAccepted: '写入数据集',
    exportAcceptedWhy: '把下面几行复制到数据集的任一 YAML 文件，所有人打开时都会看到这些认可。',
    copy: '复制',
    copied: '已复制',
    keepRefused: '浏览器不允许保存或空间已满：认可只保留到页面关闭。请先复制下面的内容。',
    unreadKept: '有 {count} 条保存的认可无法读取，已保留不动。',
    findingGone: '链接所指的发现不在当前模型中：模型已改变，或规则未启用。',
  },
  {
    ...enRules,
    healthRules: 'Rules',
    allRules: 'All findings',
    checking: 'Checking {elements} elements: {done} of {of} rules done',
    healthIntro:
      'What the model itself shows to be worth a look, the gravest first. These are questions, not verdicts: each says why, and one that may stay can be accepted with a reason.',
    findingCount: '{count} findings',
    severityCount: '{severity}: {count}',
    acceptedCount: '{count} accepted',
    nothingFound: 'nothing found',
    ruleOff: 'off',
    rulesWithout: 'Rules that found nothing',
    rulesOff: 'Rules that are off',
    lookForIt: 'Look for this',
    severity: 'Severity',
    resetRules: 'Reset the rules',
    showAllOf: 'Show all {count}',
    showMoreOf: 'Show {count} more',
    moreElements: '{count} more',
    breakBy: 'Without these relations the circle is open:',
    breakRoughly:
      'Without these relations the circle is open (it is a large one; there may be a lighter set):',
    breakTooLarge: 'The circle is too large to list what would open it.',
    andParts: 'with {count} elements inside',
    concerned: 'Elements concerned',
    showAllOnMap: 'Show on the map',
    copyLink: 'Link to this',
    acceptFinding: 'Accept…',
    acceptReason: 'Why may it stay?',
    acceptSave: 'Accept',
    cancel: 'Cancel',
    accepted: 'Accepted',
    acceptedHere: 'Accepted in this browser',
    acceptedInData: 'Accepted in the dataset',
    withdraw: 'Withdraw',
    acceptedGone: 'Accepted, but no longer found',
    acceptedGoneWhy: 'The rule is off, the model has changed, or it was mended.',
    exportAccepted: 'Write into the dataset',
    exportAcceptedWhy:
      'Copy these lines into any YAML file of the dataset, and everybody who opens it sees what is accepted.',
    copy: 'Copy',
    copied: 'Copied',
    keepRefused:
      'The browser is full or does not let this page save: what you accept lasts until the page is closed. Copy the lines below first.',
    unreadKept: '{count} acceptances that were kept could not be read; they are left as they are.',
    findingGone:
      'The finding of this link is not in the present model: the model has changed, or the rule is off.',
  },
)
