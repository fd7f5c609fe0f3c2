/** Texts that read differently by what was answered: the variant that fits best, else the text itself. */
import { useTranslation } from 'react-i18next'
import { type AnswerId, wordingContexts } from '#rules'

export interface Say {
  /** @param key namespace and key, without a variant's suffix */
  (key: string, values?: Readonly<Record<string, string | number>>): string
  /** As above, but undefined where there is no such text. */
  readonly maybe: (key: string) => string | undefined
}

type I18n = ReturnType<typeof useTranslation>['i18n']

/** Worked out once for each list of answers, for every part of a page asks. */
const known = new WeakMap<readonly AnswerId[], readonly string[]>()

function contextsOf(answers: readonly AnswerId[]): readonly string[] {
  const contexts = known.get(answers) ?? wordingContexts(answers)
  known.set(answers, contexts)
  return contexts
}

/** The variant of a text that fits best, found where the text stands: to ask i18next for each takes long. */
function variantOf(i18n: I18n, key: string, answers: readonly AnswerId[]): string {
  const [namespace = '', path = ''] = key.split(':')
  const at = path.lastIndexOf('.')
  const { language } = i18n
  const beside: object | undefined =
    at < 0
      ? i18n.getResourceBundle(language, namespace)
      : i18n.getResource(language, namespace, path.slice(0, at))
  const name = path.slice(at + 1)
  const context = beside && contextsOf(answers).find((one) => `${name}_${one}` in beside)
  return context ? `${key}_${context}` : key
}

/** Says texts for these answers. Ids are joined at run time: a test holds every one against the files. */
export function sayFor(i18n: I18n, answers: readonly AnswerId[]): Say {
  const t = i18n.t as unknown as (key: string, values?: object) => string
  const say = (key: string, values = {}) => t(variantOf(i18n, key, answers), values)
  return Object.assign(say, {
    maybe: (key: string) => {
      const variant = variantOf(i18n, key, answers)
      return i18n.exists(variant) ? t(variant) : undefined
    },
  })
}

export const useSay = (answers: readonly AnswerId[]): Say => sayFor(useTranslation().i18n, answers)
