/** The languages of the guide; German is the source language. */
export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language =>
  (languages as readonly string[]).includes(text)
