import type { Citation } from '#model/citation.ts'
import type { ElementId, IndicatorId, PlaceId, ProjectId, RelationTypeId } from '#model/id.ts'
import type { Model } from '#model/model.ts'
import type { Relation } from '#model/relation.ts'
import type { Language, Text } from '#model/text.ts'
import type { Against, Ask, Option, Proof } from '#query/quiz/question.ts'
import { quoted } from './quoted.ts'

type Named = PlaceId | ElementId | ProjectId | IndicatorId

const namesOf =
  (model: Model, language: Language) =>
  (id: Named): string => {
    const named =
      model.elements.get(id as ElementId) ??
      model.places.get(id as PlaceId) ??
      model.projects.get(id as ProjectId) ??
      model.indicators.get(id as IndicatorId)
    const name = named?.name[language] ?? id
    return language === 'zh' ? quoted(name) : name
  }

const verbOf = (model: Model, type: RelationTypeId, language: Language): string =>
  model.relationTypes.get(type)?.name[language] ?? type

/** A sentence in the right language. */
const saying = (language: Language, text: Text): string => text[language]

/** What is asked. */
export const askText = (model: Model, language: Language, ask: Ask): string => {
  const name = namesOf(model, language)
  const say = (zh: string, en: string): string => saying(language, { zh, en })
  switch (ask.code) {
    case 'layer':
      return say(`${name(ask.element)}在哪里？`, `Where does ${name(ask.element)} stand?`)
    case 'band':
      return say(`${name(ask.element)}属于哪一层？`, `Which layer does ${name(ask.element)} belong in?`)
    case 'stands-on':
      return say(`${name(ask.element)}依赖下面哪一个？`, `Which of these does ${name(ask.element)} stand on?`)
    case 'relation': {
      const verb = verbOf(model, ask.type, language)
      if (ask.end === 'from')
        return say(`下面哪一个${verb}${name(ask.element)}？`, `Which of these ${verb} ${name(ask.element)}?`)
      return say(
        `${name(ask.element)}${verb}下面哪一个？`,
        `Complete the sentence: ${name(ask.element)} ${verb} …`,
      )
    }
    case 'path':
      return say(
        `${name(ask.from)}通过下面哪一个依赖${name(ask.to)}？`,
        `Through which of these does ${name(ask.from)} stand on ${name(ask.to)}?`,
      )
    case 'project':
      return say(`${name(ask.element)}由哪个项目建设？`, `Which project builds ${name(ask.element)}?`)
    case 'statement':
      return say(
        `对还是错：${sentence(model, language, ask)}。`,
        `True or false: ${sentence(model, language, ask)}.`,
      )
    case 'indicator':
      return say(
        `指标${name(ask.indicator)}衡量什么？`,
        `What does the indicator “${name(ask.indicator)}” measure?`,
      )
  }
}

/** What a relation says, from its beginning to its end. */
const sentence = (
  model: Model,
  language: Language,
  { from, type, to }: Pick<Relation, 'from' | 'type' | 'to'>,
): string => {
  const name = namesOf(model, language)
  const parts = [name(from), verbOf(model, type, language), name(to)]
  return parts.join(language === 'zh' ? '' : ' ')
}

/** An answer to choose. */
export const optionText = (model: Model, language: Language, option: Option): string => {
  switch (option.of) {
    case 'place':
      return model.places.get(option.id)?.name[language] ?? option.id
    case 'element':
      return model.elements.get(option.id)?.name[language] ?? option.id
    case 'project':
      return model.projects.get(option.id)?.name[language] ?? option.id
    case 'truth':
      return saying(language, option.isTrue ? { zh: '对', en: 'True' } : { zh: '错', en: 'False' })
  }
}

/** The facts that make the answer right. */
export const proofText = (model: Model, language: Language, proof: Proof): string => {
  const name = namesOf(model, language)
  const say = (zh: string, en: string): string => saying(language, { zh, en })
  switch (proof.code) {
    case 'place':
      return say(
        `${name(proof.element)}在${name(proof.place)}。`,
        `${name(proof.element)} stands in ${name(proof.place)}.`,
      )
    case 'relations': {
      const sentences = proof.relations.map((relation) => sentence(model, language, relation))
      return say(`${sentences.join('；')}。`, `${sentences.join('; ')}.`)
    }
    case 'link':
      return say(
        `项目${name(proof.project.id)}建设${name(proof.link.element)}。`,
        `The project ${name(proof.project.id)} builds ${name(proof.link.element)}.`,
      )
    case 'measure':
      return say(
        `指标${name(proof.indicator.id)}衡量${name(proof.measure.element)}。`,
        `The indicator “${name(proof.indicator.id)}” measures ${name(proof.measure.element)}.`,
      )
  }
}

/** Why an answer is wrong; empty where the proof says it already. */
export const againstText = (model: Model, language: Language, option: Option, against: Against): string => {
  if (option.of === 'truth') return ''
  const name = namesOf(model, language)
  const say = (zh: string, en: string): string => saying(language, { zh, en })
  const it = name(option.id)
  switch (against.code) {
    case 'other-place':
      return say(`不在${it}。`, `It does not stand in ${it}.`)
    case 'unrelated':
      return against.instead
        ? say(
            `两者没有关系；模型里是${sentence(model, language, against.instead)}。`,
            `Nothing joins the two; instead, ${sentence(model, language, against.instead)}.`,
          )
        : say(`${it}与它没有关系。`, `Nothing joins it and ${it}.`)
    case 'not-below':
      return say(`${name(against.element)}不依赖${it}。`, `${name(against.element)} does not stand on ${it}.`)
    case 'not-above':
      return say(`${it}不依赖${name(against.element)}。`, `${it} does not stand on ${name(against.element)}.`)
    case 'other-element':
      return against.element === null
        ? say(`${it}与它无关。`, `${it} has nothing to do with it.`)
        : say(`${it}涉及的是${name(against.element)}。`, `${it} is about ${name(against.element)}.`)
    case 'other-indicator':
      return against.indicator === null
        ? say(`没有指标衡量${it}。`, `No indicator measures ${it}.`)
        : say(
            `衡量${it}的是${name(against.indicator)}。`,
            `${it} is measured by “${name(against.indicator)}”.`,
          )
    case 'contradicted':
      return ''
  }
}

/** The clauses that a proof rests on. */
export const citationsOfProof = (model: Model, proof: Proof): readonly Citation[] => {
  switch (proof.code) {
    case 'place':
      return model.elements.get(proof.element)?.citations ?? []
    case 'relations':
      return proof.relations.flatMap(({ citations }) => citations)
    case 'link':
      return proof.project.citations
    case 'measure':
      return proof.indicator.citations
  }
}
