import type { Problem, ProblemCode, ProblemParams } from '#load/problem.ts'
import type { Language } from '#model/text.ts'

type Words = { [Code in ProblemCode]: (params: ProblemParams[Code]) => string }

const hintZh = (nearest: string | null): string => (nearest === null ? '' : `是否想写“${nearest}”？`)
const hintEn = (nearest: string | null): string => (nearest === null ? '' : ` Did you mean "${nearest}"?`)

/** Each says what is wrong and what would be right. */
const zh: Words = {
  'no-files': () => '没有找到数据文件。请给出一个 .yaml 或 .json 文件，或含有它们的文件夹。',
  'file-too-large': (p) => `文件有 ${p.megabytes} MB，超过上限 ${p.limit} MB。请拆分成几个文件或删去多余内容。`,
  'too-many': (p) => `共有 ${p.count} 条记录，超过上限 ${p.limit}。请缩小数据集。`,
  syntax: (p) => `文件语法有误，无法读取：${p.detail}。请检查这一行的缩进、引号和冒号。`,
  'not-a-mapping': (p) => `这里应是“键: 值”的映射，却是 ${p.found}。请写成 elements:、relations: 等键。`,
  'not-a-list': (p) => `“${p.field}”应是列表，却是 ${p.found}。请让每一项以“- ”开头。`,
  'format-version': (p) => `格式版本 ${p.found} 不受支持。本程序读取版本 ${p.supported}，请写 formatVersion: ${p.supported}。`,
  'missing-field': (p) => `缺少必填字段“${p.field}”。请补上。`,
  'unknown-field': (p) => `没有“${p.field}”这个字段，已忽略。${hintZh(p.nearest)}`,
  'wrong-type': (p) => `“${p.field}”应为 ${p.expected}，却是 ${p.found}。`,
  'bad-value': (p) => `“${p.field}”不能是“${p.found}”，只能是：${p.allowed}。${hintZh(p.nearest)}`,
  'bad-id': (p) =>
    `标识“${p.found}”不合规则：只用小写英文字母、数字和连字符。${p.suggestion === '' ? '' : `可写作“${p.suggestion}”。`}`,
  'empty-text': (p) => `“${p.field}”不能为空。请填写内容。`,
  'text-too-long': (p) => `“${p.field}”超过 ${p.limit} 个字符。请缩短。`,
  'out-of-range': (p) => `“${p.field}”的值 ${p.found} 不在允许范围内（${p.limit}）。`,
  'duplicate-id': (p) => `标识“${p.id}”已在 ${p.firstFile} 第 ${p.firstLine} 行使用。请换一个。`,
  'duplicate-relation': (p) =>
    `关系“${p.from} ${p.type} ${p.to}”已在 ${p.firstFile} 第 ${p.firstLine} 行声明，此处已忽略。请删去一条。`,
  'declared-twice': (p) => `“${p.field}”已在 ${p.firstFile} 中给出不同的值。请只保留一处。`,
  'dangling-reference': (p) => `“${p.field}”指向不存在的“${p.id}”。${hintZh(p.nearest)}`,
  'parent-cycle': (p) => `上级关系成环：${p.cycle}。请改正其中一个 parent。`,
  'no-place': (p) => `“${p.id}”没有位置。请写 parent、layer 或 pillar 之一。`,
  'two-places': (p) => `“${p.id}”同时写了 layer 和 pillar。请只保留一个。`,
  'place-differs': (p) =>
    `“${p.id}”写在“${p.own}”，而上级“${p.parent}”在“${p.parentPlace}”。请删去此处的位置或更换上级。`,
  'self-relation': (p) => `“${p.id}”与自身建立了关系，已忽略。请更正 from 或 to。`,
  'ancestor-relation': (p) => `“${p.inner}”本来就在“${p.outer}”之内，这条关系只是重复了嵌套。请删去。`,
  'kind-not-allowed': (p) => `关系类型“${p.type}”的这一端不能是 ${p.kind}（“${p.end}”），只能是：${p.allowed}。`,
  'missing-reason': (p) => `依据为 ${p.basis} 的内容须用 reason 写明一行理由。`,
  'unknown-section': (p) => `来源“${p.source}”中没有“${p.section}”这一条款，此引用已忽略。${hintZh(p.nearest)}`,
}

const en: Words = {
  'no-files': () => 'No data file was found. Give a .yaml or .json file, or a folder that holds some.',
  'file-too-large': (p) => `The file is ${p.megabytes} MB; the limit is ${p.limit} MB. Split it or take something out.`,
  'too-many': (p) => `There are ${p.count} ${p.what}; the limit is ${p.limit}. Make the dataset smaller.`,
  syntax: (p) =>
    `The file cannot be read: ${p.detail}. Look at the indentation, the quotes and the colons of this line.`,
  'not-a-mapping': (p) => `Keys with values are expected here, not a ${p.found}. Write elements:, relations: and so on.`,
  'not-a-list': (p) => `"${p.field}" must be a list, not a ${p.found}. Begin each item with "- ".`,
  'format-version': (p) =>
    `Format version ${p.found} is not supported. This program reads version ${p.supported}: write formatVersion: ${p.supported}.`,
  'missing-field': (p) => `The required field "${p.field}" is missing. Add it.`,
  'unknown-field': (p) => `There is no field "${p.field}"; it was ignored.${hintEn(p.nearest)}`,
  'wrong-type': (p) => `"${p.field}" must be a ${p.expected}, not a ${p.found}.`,
  'bad-value': (p) => `"${p.field}" cannot be "${p.found}"; it is one of: ${p.allowed}.${hintEn(p.nearest)}`,
  'bad-id': (p) =>
    `The id "${p.found}" is not well formed: use lower-case letters, digits and hyphens.${p.suggestion === '' ? '' : ` For example "${p.suggestion}".`}`,
  'empty-text': (p) => `"${p.field}" must not be empty. Fill it in.`,
  'text-too-long': (p) => `"${p.field}" is longer than ${p.limit} characters. Shorten it.`,
  'out-of-range': (p) => `"${p.field}" is ${p.found}, which is outside what is allowed (${p.limit}).`,
  'duplicate-id': (p) => `The id "${p.id}" is used already in ${p.firstFile}, line ${p.firstLine}. Choose another.`,
  'duplicate-relation': (p) =>
    `The relation "${p.from} ${p.type} ${p.to}" stands already in ${p.firstFile}, line ${p.firstLine}; this one was ignored. Delete one of them.`,
  'declared-twice': (p) => `"${p.field}" has another value in ${p.firstFile}. Keep one of them.`,
  'dangling-reference': (p) => `"${p.field}" refers to "${p.id}", which does not exist.${hintEn(p.nearest)}`,
  'parent-cycle': (p) => `The parents form a cycle: ${p.cycle}. Correct one parent.`,
  'no-place': (p) => `"${p.id}" stands nowhere. Give it a parent, a layer or a pillar.`,
  'two-places': (p) => `"${p.id}" has both a layer and a pillar. Keep one of them.`,
  'place-differs': (p) =>
    `"${p.id}" says "${p.own}", but its parent "${p.parent}" stands in "${p.parentPlace}". Delete the place here or change the parent.`,
  'self-relation': (p) => `"${p.id}" is related to itself; the relation was ignored. Correct from or to.`,
  'ancestor-relation': (p) =>
    `"${p.inner}" stands inside "${p.outer}" anyway; the relation only repeats the nesting. Delete it.`,
  'kind-not-allowed': (p) =>
    `This end of a "${p.type}" relation cannot be of kind ${p.kind} ("${p.end}"); it is one of: ${p.allowed}.`,
  'missing-reason': (p) => `What is ${p.basis} needs a one-line reason. Add reason: { zh, en }.`,
  'unknown-section': (p) =>
    `The source "${p.source}" has no section "${p.section}"; the citation was ignored.${hintEn(p.nearest)}`,
}

const words: Readonly<Record<Language, Words>> = { zh, en }

/** Says a problem in words: what is wrong and what would be right. Its place is for the caller to show. */
export const problemWords = (problem: Problem, language: Language): string => {
  const say = words[language][problem.code] as (params: Problem['params']) => string
  return say(problem.params)
}
