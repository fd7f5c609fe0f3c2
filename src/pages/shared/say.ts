/** Texts that read differently by what was answered: the variant that fits best, else the text itself. */
import { useTranslation } from 'react-i18next'
import { type AnswerId, wordingContexts } from '#rules'

export interface Say {
  /** @param key namespace and key, without a variant's suffix */
  (key: string, values?: Readonly<Record<string, string | number>>): string
  /** As above, but undefined where there is no such text. */
  readonly maybe: (key: string) => string | undefined
}

/** Says texts for these answers. Ids are joined at run time: a test holds every one against the files. */
export function sayFor(
  i18n: Pick<ReturnType<typeof useTranslation>['i18n'], 't' | 'exists'>,
  answers: readonly AnswerId[],
): Say {
  const contexts = wordingContexts(answers)
  const variantOf = (key: string) => {
    const context = contexts.find((one) => i18n.exists(`${key}_${one}`))
    return context ? `${key}_${context}` : key
  }
  const t = i18n.t as unknown as (key: string, values?: object) => string
  const say = (key: string, values = {}) => t(variantOf(key), values)
  return Object.assign(say, {
    maybe: (key: string) => {
      const variant = variantOf(key)
      return i18n.exists(variant) ? t(variant) : undefined
    },
  })
}

export const useSay = (answers: readonly AnswerId[]): Say => sayFor(useTranslation().i18n, answers)
