/** The call types of a plan in its order, which the address has as well: sorted on request, moved, removed, renamed. */
import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { type AnswerId, type AtVerdict, isWorstFirst, worstFirst } from '#rules'
import type { Named } from './names.ts'
import { PlanRow } from './PlanRow.tsx'
import { useRelease } from './use-release.ts'
import { useSetWays } from './use-set-ways.ts'

const indexOf = (ways: readonly (readonly AnswerId[])[], { answers }: AtVerdict) =>
  ways.findIndex((one) => one.join() === answers.join())

/** One of a list in another place. */
function moved<T>(all: readonly T[], from: number, to: number): readonly T[] {
  const others = all.filter((_, at) => at !== from)
  return [...others.slice(0, to), ...all.slice(from, from + 1), ...others.slice(to)]
}

/** Moving a row takes the focus off its button and the button off the pointer: both are brought back. */
function useStaying(rows: readonly AtVerdict[]) {
  const pressed = useRef<{ readonly id: string; readonly top: number }>(undefined)
  const order = rows.map(({ answers }) => answers.join('.')).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the order that has changed
  useLayoutEffect(() => {
    const button = pressed.current && document.getElementById(pressed.current.id)
    if (!pressed.current || !button) return
    button.focus({ preventScroll: true })
    window.scrollBy(0, button.getBoundingClientRect().top - pressed.current.top)
    pressed.current = undefined
  }, [order])
  return (button: HTMLElement) => {
    pressed.current = { id: button.id, top: button.getBoundingClientRect().top }
  }
}

export function PlanTable({
  rows,
  names,
  language,
  say,
}: {
  rows: readonly AtVerdict[]
  names: readonly Named[]
  language: Language
  say: (said: string) => void
}) {
  const { t } = useTranslation(['ui', 'plan', 'verdict'])
  const set = useSetWays(language)
  const stay = useStaying(rows)
  const release = useRelease()
  const isSorted = isWorstFirst(rows)
  const ways = rows.map(({ answers }) => answers)
  const nameOf = (way: AtVerdict) => names[rows.indexOf(way)]?.name ?? ''
  const move = (way: AtVerdict, by: -1 | 1, button: HTMLElement) => {
    stay(button)
    let to = 0
    set((now) => {
      const at = indexOf(now, way)
      to = Math.min(Math.max(at + by, 0), now.length - 1)
      return moved(now, at, to)
    })
    say(t('plan:said.moved', { name: nameOf(way), number: to + 1, total: rows.length }))
  }
  const remove = (way: AtVerdict) => {
    const left = set((now) => now.filter((_, at) => at !== indexOf(now, way)), true)
    say(t('plan:said.removed', { name: nameOf(way), number: left.length }))
  }
  return (
    <>
      {rows.length > 1 && (
        <p className="screen-only">
          <button
            type="button"
            data-sort
            aria-disabled={isSorted}
            onClick={() => {
              if (isSorted) return
              set(() => worstFirst(rows).map(({ answers }) => answers))
              say(t('plan:said.sorted'))
            }}
          >
            {t('plan:sort')}
          </button>
        </p>
      )}
      <table className="plan-table">
        <caption className="visually-hidden">{t('plan:table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan:columns.type')}</th>
            <th scope="col" aria-sort={rows.length > 1 && isSorted ? 'ascending' : undefined}>
              {t('plan:columns.level')}
            </th>
            <th scope="col">{t('plan:columns.reason')}</th>
            <th scope="col">{t('plan:columns.next')}</th>
            <td className="screen-only" />
          </tr>
        </thead>
        {rows.map((way, at) => (
          <PlanRow
            key={way.answers.join('.')}
            way={way}
            at={at}
            ways={ways}
            named={names[at] ?? { own: '', usual: '', name: '' }}
            release={release}
            language={language}
            onMove={(by, button) => move(way, by, button)}
            onRemove={() => remove(way)}
          />
        ))}
      </table>
    </>
  )
}
