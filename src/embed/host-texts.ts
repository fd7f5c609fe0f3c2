/** The few words that the host script says itself, in every language of the guide. */
const files = import.meta.glob<typeof import('../../locales/de/host.json')>(
  '../../locales/*/host.json',
  { import: 'default', eager: true },
)

/** The languages that an address of the guide can ask for. */
export const hostLanguages = Object.keys(files).map((file) => file.split('/').at(-2) ?? '')

/** @param language one of `hostLanguages` */
export function textsIn(language: string) {
  const texts = files[`../../locales/${language}/host.json`]
  if (!texts) throw new Error(`The script has no words in "${language}"`)
  return texts
}
