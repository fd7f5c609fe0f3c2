/** A moment where the reader is, as a record of the day and the hour needs it. */
import { formatDate, type Language, locales } from '#i18n'

/** The day of a moment where the reader is, ISO 8601. */
export function localDay(timestamp: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${timestamp.getFullYear()}-${two(timestamp.getMonth() + 1)}-${two(timestamp.getDate())}`
}

/** Day, hour and time zone: „24.11.2026, 14:05 MEZ“, “24 November 2026, 14:05 CET”. */
export function formatTimestamp(timestamp: Date, language: Language): string {
  const clock = new Intl.DateTimeFormat(locales[language].tag, {
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  return `${formatDate(localDay(timestamp), language)}, ${clock.format(timestamp)}`
}
