/** Words that the guide avoids, and the one term that it has for each thing; held against all locales. */
import type { Language } from './locales.ts'

export interface Avoided {
  readonly language: Language
  readonly pattern: RegExp
  readonly why: string
  /** Where the words stand in this company, they are right. */
  readonly unless?: RegExp
  /** A text that must be caught, so that the rule is seen to work. */
  readonly example: string
}

/** Lawyers' words and clumsy constructions, which a sales manager stumbles over. */
const constructions: readonly Avoided[] = [
  {
    language: 'de',
    pattern: /\b(trägt|tragen|getragen)\b/,
    why: 'a lawyer’s word: say what is allowed or suffices',
    example: 'Die Einwilligung trägt den Anruf.',
  },
  {
    language: 'de',
    pattern: /\b(un)?heilbar\b|\b(ge)?heilt?(en)?\b/,
    why: 'a lawyer’s word: say what would change it',
    example: 'Das lässt sich nicht heilen.',
  },
  {
    language: 'de',
    pattern: /\bgreif(t|en)\b/,
    why: 'a lawyer’s word: say that the rule applies',
    example: '§ 7 UWG greift nicht.',
  },
  {
    language: 'de',
    pattern: /(^|[.:;] )Gegenüber\b/,
    why: 'nobody speaks like this: „Bei Verbrauchern …“',
    example: 'Gegenüber Verbrauchern gilt mehr.',
  },
  {
    language: 'de',
    pattern:
      /\b(unterbleibt|obliegt|vorbehaltlich|insoweit|hinsichtlich|im Rahmen (der|des|von))\b/,
    why: 'office German: use the plain verb or preposition',
    example: 'Der Anruf unterbleibt.',
  },
  {
    language: 'de',
    pattern: /\b(bzw|ggf|i\. ?d\. ?R|u\. ?U|o\. ?Ä)\./,
    why: 'an abbreviation that has to be spelt out in the head',
    example: 'Vertrag bzw. Formular.',
  },
  {
    language: 'en',
    pattern: /\b[Tt]owards\b/,
    why: 'a translation of „gegenüber“: “for calls to consumers”',
    example: 'Towards consumers, more is required.',
  },
  {
    language: 'en',
    pattern: /\b(in)?curable\b|\bcure[ds]?\b/,
    why: 'a translation of „heilen“: “remedied”',
    example: 'This can be cured.',
  },
  {
    language: 'en',
    pattern: /supports? (the|a|an) [\w ]*call|as far as it reaches/,
    why: 'a translation of „trägt“: “covers the call, within its scope”',
    example: 'The consent supports the call as far as it reaches.',
  },
  {
    language: 'en',
    pattern: /build on it|carry a plan/,
    why: 'a translation of „darauf bauen“: “rely on it”',
    example: 'Do not build on it.',
  },
]

/** One term for one thing. */
const terms: readonly Avoided[] = [
  {
    language: 'de',
    pattern: /\b(belegt|belegbar\w*|belegen|beweis\w*|Beweis\w*)\b/,
    why: 'the term is nachweisen, Nachweis',
    example: 'Die Einwilligung ist belegt.',
  },
  {
    language: 'de',
    pattern: /\bAufsicht\b/,
    why: 'the term is „Person, die zuhört“; Aufsicht reads as an authority',
    example: 'Eine Aufsicht hört mit.',
  },
  {
    language: 'de',
    pattern: /automatisierte[nr]? Anrufmaschine/,
    why: 'the statutory word is „automatische“',
    example: 'Eine automatisierte Anrufmaschine.',
  },
  {
    language: 'de',
    pattern: /Emotionsanalyse|Gefühlsauswertung|Gefühlserkennung/,
    why: 'the term of the Act is Emotionserkennung',
    example: 'Die Emotionsanalyse ist an.',
  },
  {
    language: 'de',
    pattern: /(geklont|nachgeahmt)e[nr]? Stimme/,
    why: 'the term is nachgebildete Stimme',
    example: 'Eine geklonte Stimme.',
  },
  {
    language: 'de',
    pattern: /Künstliche Intelligenz|\bAI\b(?! Act)/,
    why: 'the term is KI',
    example: 'Künstliche Intelligenz ruft an.',
  },
  {
    language: 'en',
    pattern: /\b(talks?|talking)\b/,
    why: 'the term is speak',
    example: 'The AI talks.',
  },
  {
    language: 'en',
    pattern: /\b([Aa]|[Ee]very|[Ee]ach|[Tt]he) call back\b/,
    why: 'the term is callback',
    example: 'A call back is your own call.',
  },
  {
    language: 'en',
    pattern: /\bnam(es?|ing|ed) (automated or )?AI calls|AI calls are (not )?named/,
    why: 'a consent specifies AI calls, or does not mention them',
    example: 'The consent names AI calls.',
  },
  {
    language: 'en',
    pattern: /automated calling machine/,
    why: 'the term is automatic calling machine',
    example: 'An automated calling machine.',
  },
]

export const avoided: readonly Avoided[] = [...constructions, ...terms]

/** The avoided words of a text, each with the reason. */
export const avoidedIn = (text: string, language: Language): readonly string[] =>
  avoided
    .filter((one) => one.language === language && one.pattern.test(text) && !one.unless?.test(text))
    .map(({ why, pattern }) => `${why} (${pattern.exec(text)?.[0]}): ${text}`)
