/** What the guide must never say, in either language; held against the locales and every built page. */

interface Never {
  readonly what: string
  readonly pattern: RegExp
  /** Where the words stand in this company, they are right. */
  readonly unless?: RegExp
  /** Sentences that must be caught, so that the rule is seen to work. */
  readonly examples: readonly [string, ...string[]]
}

export const never: readonly Never[] = [
  {
    what: 'the UWG fine without its scope',
    pattern: /300[.,]000/,
    unless: /gegenüber Verbrauchern|to consumers/,
    examples: ['Es drohen bis zu 300.000 € Bußgeld.', 'A fine of up to €300,000 may follow.'],
  },
  {
    what: 'a promise of legal safety',
    pattern: /rechtssicher|legally (safe|secure|certain)|watertight|legal certainty/i,
    examples: ['Ein Double-Opt-in ist rechtssicher.', 'This call is legally safe.'],
  },
  {
    what: 'a call without risk',
    pattern: /ohne (jedes )?Risiko|risiko(frei|los)|without (any )?risk|risk-free/i,
    examples: ['Ein Mensch ruft ohne Risiko an.', 'A human call is risk-free.'],
  },
  {
    what: 'the machine as recognised by a court',
    pattern: /gerichtlich (als Anrufmaschine )?(anerkannt|bestätigt)|recognised by (a|the) court/i,
    examples: ['KI ist gerichtlich als Anrufmaschine anerkannt.', 'AI is recognised by a court.'],
  },
  {
    what: 'the directive as protecting consumers only',
    pattern:
      /Richtlinie schützt(e)? nur Verbraucher|directive (only protects|protects only) consumers/i,
    examples: ['Die Richtlinie schützt nur Verbraucher.', 'The directive protects only consumers.'],
  },
  {
    what: 'a permission or an individual check',
    pattern:
      /\bSie dürfen\b|für Ihren Fall geprüft|(vom Anwalt|anwaltlich) geprüft|\byou may\b|(checked|reviewed) by a lawyer/i,
    examples: ['Sie dürfen anrufen.', 'Vom Anwalt geprüft.', 'You may call.'],
  },
  {
    what: 'Article 50(1) as a duty of the caller',
    pattern:
      /Art\. 50 Abs\. 1 KI-VO verpflichtet (den Anrufer|das anrufende)|Article 50\(1\) AI Act (binds|obliges) the caller/i,
    examples: ['Art. 50 Abs. 1 KI-VO verpflichtet den Anrufer.'],
  },
  {
    what: 'another date for Article 50(1)',
    pattern: /gilt seit dem (?!02\.08\.2026)|(applied|applies|in force) since (?!2 August 2026)/i,
    examples: ['Die Pflicht gilt seit dem 02.02.2025.', 'It has applied since 2 February 2025.'],
  },
  {
    what: 'damages of the called firm under the UWG',
    pattern: /Schadensersatz[^.]*nach dem UWG|[Dd]amages[^.]*under the UWG/,
    unless: /Wettbewerber|competitors/,
    examples: ['Schadensersatz des Angerufenen nach dem UWG.', 'Damages under the UWG.'],
  },
  {
    what: "the publisher's advertising",
    pattern: /Erstgespräch|30 Jahre|wir schon|Pipeline Hacks|Phocus/,
    examples: ['Jetzt Erstgespräch vereinbaren.', 'Phocus Direct ruft an.'],
  },
  {
    what: 'triumph, defeat or shouting',
    pattern: /Glückwunsch|Sie haben verloren|Congratulations|[A-Za-zäöüß]!/,
    examples: ['Glückwunsch, der Anruf ist erlaubt.', 'Nicht anrufen!'],
  },
  {
    what: 'the lawyer without his full name and title',
    pattern: /(?<!Rechtsanwalt Alexander Graf )Rachut/,
    examples: ['RA Rachut sagt dazu nichts.'],
  },
]

/** What a text says that must never be said, sentence by sentence. */
export function violationsIn(text: string): readonly string[] {
  const sentences = text.split(/(?<=[.?:;])\s+(?=[A-ZÄÖÜ„“])|\n+/)
  return sentences.flatMap((sentence) =>
    never
      .filter(({ pattern, unless }) => pattern.test(sentence) && !unless?.test(sentence))
      .map(({ what }) => `${what}: ${sentence}`),
  )
}
