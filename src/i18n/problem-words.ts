import type { NamedThing, Problem, ProblemCode, ProblemParams, SyntaxReason } from '#load/problem.ts'
import type { Language } from '#model/text.ts'

type Words = { [Code in ProblemCode]: (params: ProblemParams[Code]) => string }

/** Fields that everybody forgets or writes wrong, as they should stand in a file. The same in both languages. */
const examples: Readonly<Record<string, string>> = {
  formatVersion: 'formatVersion: 1',
  title: 'title: { zh: …, en: … }',
  zh: '{ zh: …, en: … }',
  en: '{ zh: …, en: … }',
  name: 'name: { zh: …, en: … }',
  summary: 'summary: { zh: …, en: … }',
  reason: 'reason: { zh: …, en: … }',
  inverse: 'inverse: { zh: …, en: … }',
  term: 'term: { zh: …, en: … }',
  definition: 'definition: { zh: …, en: … }',
  publisher: 'publisher: { zh: …, en: … }',
  unit: 'unit: { zh: …, en: … }',
  text: 'text: { zh: …, en: … }',
  citations: 'citations: [{ source: …, section: … }]',
  aliases: 'aliases: [ … ]',
  basis: 'basis: stated',
  baseline: 'baseline: { year: …, value: … }',
  target: "target: { year: …, comparator: '=', value: … }",
  metamodel: 'metamodel:',
  steps: 'steps: [{ link: map, title: …, narration: …, citations: … }]',
  link: 'link: map?focus=…',
  narration: 'narration: { zh: …, en: … }',
  audience: 'audience: { zh: …, en: … }',
}

const exampleOf = (field: string): string | null => examples[field.split('.').at(-1) ?? ''] ?? null

/** Splits `elements[2]` into the list's name and the item's number, counted from 1. */
const itemOf = (field: string): { list: string; number: number } | null => {
  const match = /^(.*)\[(\d+)\]$/.exec(field)
  return match ? { list: match[1] ?? '', number: Number(match[2]) + 1 } : null
}

const fieldZh = (field: string): string => {
  const item = itemOf(field)
  return item ? `“${item.list}”的第 ${item.number} 项` : `“${field}”`
}
const fieldEn = (field: string): string => {
  const item = itemOf(field)
  return item ? `Item ${item.number} of "${item.list}"` : `"${field}"`
}

const hintZh = (nearest: string | null): string => (nearest === null ? '' : `是否想写“${nearest}”？`)
const hintEn = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean "${nearest}"?`)
const exampleZh = (field: string): string => {
  const example = exampleOf(field)
  return example === null ? '' : `例如：${example}`
}
const exampleEn = (field: string): string => {
  const example = exampleOf(field)
  return example === null ? '' : ` For example: ${example}`
}

const kindsZh: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  fraction: '小数',
  infinity: '无穷大',
  boolean: 'true/false',
  list: '列表',
  mapping: '一组“键: 值”',
  null: '空的',
}
const kindsEn: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  fraction: 'a number with a fraction',
  infinity: 'without limit',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a group of keys with values',
  null: 'empty',
}

const kindZh = (kind: string): string => kindsZh[kind] ?? kind
const kindEn = (kind: string): string => kindsEn[kind] ?? kind

/** What to change where one kind of value stands for another. */
const mendZh = ({ field, expected, found }: ProblemParams['wrong-type']): string => {
  if (found === 'null') return `请填写；若内容在下一行，请让下一行比这一行多缩进两格。${exampleZh(field)}`
  if (expected === 'string') return '若是一段文字，请加引号。'
  if (found === 'string' && (expected === 'number' || expected === 'int'))
    return '请只写数字，不加引号和单位。'
  if (expected === 'list') return '请让每一项另起一行并以“- ”开头。'
  return exampleZh(field)
}
const mendEn = ({ field, expected, found }: ProblemParams['wrong-type']): string => {
  if (found === 'null') {
    return ` Fill it in; if its content is on the next line, indent that line by two more spaces.${exampleEn(field)}`
  }
  if (expected === 'string') return ' If it is meant as a text, put it in quotes.'
  if (found === 'string' && (expected === 'number' || expected === 'int')) {
    return ' Write the digits only, without quotes or a unit.'
  }
  if (expected === 'list') return ' Put each item on a line of its own that begins with "- ".'
  return exampleEn(field)
}

const thingsZh: Readonly<Record<NamedThing, string>> = {
  layer: '层',
  pillar: '支柱',
  kind: '元素类型',
  element: '元素',
  project: '项目',
  indicator: '指标',
}
const thingsEn: Readonly<Record<NamedThing, string>> = {
  layer: 'a layer',
  pillar: 'a pillar',
  kind: 'a kind of element',
  element: 'an element',
  project: 'a project',
  indicator: 'an indicator',
}

const danglingZh = ({ field, id, namesA, nearest }: ProblemParams['dangling-reference']): string => {
  if (namesA === null) {
    return `“${field}”所指的“${id}”不存在。${nearest === null ? '请改为已有的标识，或先写出它。' : hintZh(nearest)}`
  }
  const isPlace = (namesA === 'layer' || namesA === 'pillar') && field === 'parent'
  const mend = isPlace ? `请改写成“${namesA}: ${id}”。` : '请换一个标识。'
  return `“${field}”不能指向“${id}”，因为它是${thingsZh[namesA]}。${mend}`
}
const danglingEn = ({ field, id, namesA, nearest }: ProblemParams['dangling-reference']): string => {
  if (namesA === null) {
    const mend = nearest === null ? ' Use an id that exists, or write the thing first.' : hintEn(nearest)
    return `"${field}" refers to "${id}", which does not exist.${mend}`
  }
  const isPlace = (namesA === 'layer' || namesA === 'pillar') && field === 'parent'
  const mend = isPlace ? `Write "${namesA}: ${id}" instead.` : 'Use another id.'
  return `"${field}" cannot refer to "${id}", which is ${thingsEn[namesA]}. ${mend}`
}

const syntaxZh: Readonly<Record<SyntaxReason, string>> = {
  indentation: '缩进不齐。同一级的各行必须左对齐，下一级多缩进两个空格；请检查这一行和上一行',
  tab: '缩进用了制表符（Tab）。请全部改用空格',
  'colon-in-text': '文字里有冒号加空格，被当成了新的键。请给整段文字加上英文引号，例如 en: "A: b"',
  'no-space': '冒号“:”或短横“-”后面缺少空格。请写成“id: x”、“- id: x”',
  'full-width': '用了中文标点“：”或“，”作分隔。请改用英文的“: ”和“, ”',
  quotes: '引号没有配对。请检查引号的开头和结尾；文字里面有引号时，外面请换用另一种引号',
  'special-character': '文字以特殊符号开头（如 @ % > ` \\）。请给这段文字加上英文引号，例如 ">="',
  unclosed: '大括号“{”或方括号“[”没有闭合。请补上；文字里若有“#”、“{”或“[”，请给文字加上英文引号',
  'duplicate-key': '同一处把一个键写了两遍。请删去一个；若是新的一项，请让它以“- ”开头',
  'several-documents': '文件里有单独一行的“---”，把文件分成了两份。请删去这一行',
  alias: '文字以“*”或“&”开头，有特殊含义，在这里不能用。请给这段文字加上英文引号；列表项请用“- ”开头',
  'too-deep': '嵌套层数太多。数据文件不会这样深，请检查括号',
  'trailing-comma': '最后一项后面多了一个逗号。请删去',
  'json-comment': 'JSON 文件里不能写注释。请删去注释，或把文件改名为 .yaml',
  'not-text': '这不是文本文件。请从表格或文档软件中另存为纯文本的 .yaml 或 .json',
  encoding: '文字编码不是 UTF-8，有字符无法识别。请用 UTF-8 编码另存文件',
  other: '这一行不符合文件格式。请检查缩进、引号和冒号',
}

const syntaxEn: Readonly<Record<SyntaxReason, string>> = {
  indentation:
    'the lines do not line up. Lines of one level begin in the same column, those inside two spaces further; look at this line and the one above',
  tab: 'it is indented with a tab. Use spaces only',
  'colon-in-text':
    'a colon and a space inside a text were taken for a new key. Put the whole text in quotes, for example en: "A: b"',
  'no-space': 'a space is missing after a colon or a hyphen. Write "id: x" and "- id: x"',
  'full-width': 'it uses the Chinese marks ： or ，. Use ": " and ", " from the English keyboard',
  quotes:
    'the quotes do not match. Look at where they open and close; around a text that has quotes inside, use the other kind',
  'special-character':
    'a text begins with a special character (such as @ % > ` \\). Put the text in quotes, for example ">="',
  unclosed: 'a { or [ is not closed. Close it; if the text holds a #, { or [, put the text in quotes',
  'duplicate-key':
    'a key stands twice in the same place. Delete one; if a new item begins here, begin it with "- "',
  'several-documents': 'a line "---" splits the file in two. Delete that line',
  alias:
    'a text begins with * or &, which have a meaning of their own and cannot be used here. Put the text in quotes; begin list items with "- "',
  'too-deep': 'it is nested too deeply. No data file is that deep; look at the brackets',
  'trailing-comma': 'there is a comma after the last item. Delete it',
  'json-comment': 'a JSON file cannot hold comments. Delete the comment, or rename the file to .yaml',
  'not-text':
    'it is not a text file. Save it from the spreadsheet or document program as a plain .yaml or .json file',
  encoding: 'it is not encoded in UTF-8, and some characters cannot be told. Save the file as UTF-8',
  other: 'this line does not follow the format. Look at the indentation, the quotes and the colons',
}

const isLanguage = (field: string): boolean => field === 'zh' || field === 'en'
const cutZh = '若它是一段文字的后半截：文字里有逗号时，请给整段文字加上英文引号。'
const cutEn = ' If it is the rest of a text: a text with a comma in it must stand in quotes.'

/** Each says what is wrong and what would be right. */
const zh: Words = {
  'no-files': () => '没有找到数据文件。请给出一个 .yaml 或 .json 文件，或含有它们的文件夹。',
  'file-too-large': (p) =>
    `文件有 ${p.megabytes} MB，超过上限 ${p.limit} MB。请拆分成几个文件或删去多余内容。`,
  'too-many': (p) => `共有 ${p.count} 条记录，超过上限 ${p.limit}。请缩小数据集。`,
  syntax: (p) =>
    `文件无法读取：${syntaxZh[p.reason]}。${p.reason === 'other' ? `（原文：${p.detail}）` : ''}`,
  'not-a-mapping': (p) =>
    p.found === 'null'
      ? '文件是空的。请写入内容，或删去这个文件。'
      : `文件应由“键: 值”组成，如 elements:、relations:，这里却是${kindZh(p.found)}。请确认打开的是数据文件。`,
  'not-a-list': (p) =>
    `“${p.field}”应是列表，却是${kindZh(p.found)}。请让每一项另起一行并以“- ”开头，项内各行再缩进两格。`,
  'format-version': (p) =>
    `格式版本 ${p.found} 不受支持。本程序读取版本 ${p.supported}，请写 formatVersion: ${p.supported}。`,
  'missing-field': (p) => `缺少必填的“${p.field}”。请补上。${exampleZh(p.field)}`,
  'unknown-field': (p) => {
    if (p.field.includes('：')) return `“${p.field}”用了中文冒号，已忽略。请改用英文冒号加空格“: ”。`
    if (isLanguage(p.field)) return `“${p.field}”不能直接写在这里，已忽略。请让它比上面的键多缩进两格。`
    return `没有“${p.field}”这个字段，已忽略。${p.cut ? cutZh : hintZh(p.nearest)}`
  },
  'wrong-type': (p) => `${fieldZh(p.field)}应是${kindZh(p.expected)}，却是${kindZh(p.found)}。${mendZh(p)}`,
  'bad-value': (p) => `“${p.field}”不能是“${p.found}”，只能是：${p.allowed}。${hintZh(p.nearest)}`,
  'bad-id': (p) =>
    `标识“${p.found}”不合规则：只能用小写英文字母、数字和连字符“-”，不能有空格、大写或汉字。${p.suggestion === '' ? '例如：data-hub' : `可写作“${p.suggestion}”。`}`,
  'empty-text': (p) => `“${p.field}”不能为空。请填写。${exampleZh(p.field)}`,
  'text-too-long': (p) => `“${p.field}”超过 ${p.limit} 个字符。请缩短。`,
  'out-of-range': (p) => `“${p.field}”的值“${p.found}”不在允许范围内，应为：${p.limit}。`,
  'duplicate-id': (p) => `标识“${p.id}”已在 ${p.firstFile} 第 ${p.firstLine} 行使用。请换一个。`,
  'duplicate-relation': (p) =>
    `关系“${p.from} ${p.type} ${p.to}”已在 ${p.firstFile} 第 ${p.firstLine} 行写过，这一条已忽略。请删去一条。`,
  'declared-twice': (p) => `“${p.field}”已在 ${p.firstFile} 中给出不同的值。请只保留一处。`,
  'dangling-reference': danglingZh,
  'parent-cycle': (p) => `上级关系绕成了圈：${p.cycle}。请改正其中一个 parent。`,
  'no-place': (p) => `“${p.id}”没有位置。请写 parent（上级）、layer（层）或 pillar（支柱）之一。`,
  'two-places': (p) => `“${p.id}”同时写了 layer 和 pillar。请只保留一个。`,
  'place-differs': (p) =>
    `“${p.id}”写在“${p.own}”，而它的上级“${p.parent}”在“${p.parentPlace}”。请删去这一行，或更换上级。`,
  'self-relation': (p) => `“${p.id}”与它自己建立了关系，已忽略。请更正 from 或 to。`,
  'ancestor-relation': (p) => `“${p.inner}”本来就在“${p.outer}”之内，这条关系只是重复了嵌套。请删去。`,
  'kind-not-allowed': (p) =>
    `关系“${p.type}”的这一端“${p.end}”是 ${p.kind} 类型，只能是：${p.allowed}。请换一端，或换一种关系。`,
  'missing-reason': (p) => `依据是“${p.basis}”的内容，须写明一行理由：reason: { zh: …, en: … }`,
  'carry-twice': (p) => `事件“${p.event}”已经写过“${p.over}”如何传导，这一条已忽略。请只保留一条。`,
  'carries-nowhere': (p) =>
    `关系类型“${p.type}”没有说明谁依赖谁，事件“${p.event}”不能沿它传导。请删去这一条，或更正该类型的 dependency。`,
  'unused-parameter': (p) =>
    `规则“${p.rule}”没有“${p.field}”这个参数，已忽略。${p.allowed === '' ? '它没有参数，请删去。' : `它的参数有：${p.allowed}。`}`,
  'unknown-section': (p) =>
    `来源“${p.source}”的目录中没有“${p.section}”，此引用已忽略。${p.nearest === null ? '请按该来源的 outline 填写。' : hintZh(p.nearest)}`,
}

const en: Words = {
  'no-files': () => 'No data file was found. Give a .yaml or .json file, or a folder that holds some.',
  'file-too-large': (p) =>
    `The file is ${p.megabytes} MB; the limit is ${p.limit} MB. Split it or take something out.`,
  'too-many': (p) => `There are ${p.count} ${p.what}; the limit is ${p.limit}. Make the dataset smaller.`,
  syntax: (p) =>
    `The file cannot be read: ${syntaxEn[p.reason]}.${p.reason === 'other' ? ` (The reader says: ${p.detail})` : ''}`,
  'not-a-mapping': (p) =>
    p.found === 'null'
      ? 'The file is empty. Write something in it, or delete it.'
      : `A data file consists of keys with values, such as elements: and relations:, but this is ${kindEn(p.found)}. Is it the right file?`,
  'not-a-list': (p) =>
    `"${p.field}" must be a list, but is ${kindEn(p.found)}. Begin each item on a line of its own with "- ", and indent its other lines by two more spaces.`,
  'format-version': (p) =>
    `Format version ${p.found} is not supported. This program reads version ${p.supported}: write formatVersion: ${p.supported}.`,
  'missing-field': (p) => `The required field "${p.field}" is missing. Add it.${exampleEn(p.field)}`,
  'unknown-field': (p) => {
    if (p.field.includes('：')) {
      return `"${p.field}" has a Chinese colon and was ignored. Use the English colon and a space, ": ".`
    }
    if (isLanguage(p.field)) {
      return `"${p.field}" cannot stand here and was ignored. Indent it two spaces further than the key it belongs to.`
    }
    return `There is no field "${p.field}"; it was ignored.${p.cut ? cutEn : hintEn(p.nearest)}`
  },
  'wrong-type': (p) =>
    `${fieldEn(p.field)} must be ${kindEn(p.expected)}, but is ${kindEn(p.found)}.${mendEn(p)}`,
  'bad-value': (p) => `"${p.field}" cannot be "${p.found}"; it is one of: ${p.allowed}.${hintEn(p.nearest)}`,
  'bad-id': (p) =>
    `The id "${p.found}" is not well formed: use only lower-case English letters, digits and hyphens, no spaces.${p.suggestion === '' ? ' For example: data-hub' : ` You could write "${p.suggestion}".`}`,
  'empty-text': (p) => `"${p.field}" must not be empty. Fill it in.${exampleEn(p.field)}`,
  'text-too-long': (p) => `"${p.field}" is longer than ${p.limit} characters. Shorten it.`,
  'out-of-range': (p) => `"${p.field}" is "${p.found}", which is outside what is allowed: ${p.limit}.`,
  'duplicate-id': (p) =>
    `The id "${p.id}" is used already in ${p.firstFile}, line ${p.firstLine}. Choose another.`,
  'duplicate-relation': (p) =>
    `The relation "${p.from} ${p.type} ${p.to}" stands already in ${p.firstFile}, line ${p.firstLine}; this one was ignored. Delete one of them.`,
  'declared-twice': (p) => `"${p.field}" has another value in ${p.firstFile}. Keep one of them.`,
  'dangling-reference': danglingEn,
  'parent-cycle': (p) => `The parents go round in a circle: ${p.cycle}. Correct one parent.`,
  'no-place': (p) => `"${p.id}" stands nowhere. Give it a parent, a layer or a pillar.`,
  'two-places': (p) => `"${p.id}" has both a layer and a pillar. Keep one of them.`,
  'place-differs': (p) =>
    `"${p.id}" says "${p.own}", but its parent "${p.parent}" stands in "${p.parentPlace}". Delete this line or change the parent.`,
  'self-relation': (p) => `"${p.id}" is related to itself; the relation was ignored. Correct from or to.`,
  'ancestor-relation': (p) =>
    `"${p.inner}" stands inside "${p.outer}" anyway; the relation only repeats the nesting. Delete it.`,
  'kind-not-allowed': (p) =>
    `This end of a "${p.type}" relation, "${p.end}", is of kind ${p.kind}; it must be one of: ${p.allowed}. Change the end or the type.`,
  'missing-reason': (p) => `What is "${p.basis}" needs a reason in one line: reason: { zh: …, en: … }`,
  'carry-twice': (p) =>
    `The event "${p.event}" has said already how it goes over "${p.over}"; this entry was ignored. Keep one of them.`,
  'carries-nowhere': (p) =>
    `The relation type "${p.type}" says of neither end that it depends on the other, so the event "${p.event}" cannot go over it. Delete this entry or correct the type's dependency.`,
  'unused-parameter': (p) =>
    `The rule "${p.rule}" has no parameter "${p.field}"; it was ignored. ${p.allowed === '' ? 'It has none: delete it.' : `It has: ${p.allowed}.`}`,
  'unknown-section': (p) =>
    `The outline of source "${p.source}" has no section "${p.section}"; the citation was ignored.${p.nearest === null ? ' Use a section of its outline.' : hintEn(p.nearest)}`,
}

const words: Readonly<Record<Language, Words>> = { zh, en }

/** Says a problem in words: what is wrong and what would be right. Its place is for the caller to show. */
export const problemWords = (problem: Problem, language: Language): string => {
  const say = words[language][problem.code] as (params: Problem['params']) => string
  return say(problem.params)
}
