/** What the guide must never say, in either language; held against the locales and every built page. */

interface Never {
  readonly what: string
  readonly pattern: RegExp
  /** Where the words stand in this company, they are right. */
  readonly unless?: RegExp
  /** Sentences that must be caught, so that the rule is seen to work. */
  readonly examples: readonly [string, ...string[]]
  /** Sentences that come close and are right. */
  readonly right?: readonly string[]
}

export const never: readonly Never[] = [
  {
    what: 'the UWG fine without its scope',
    pattern: /300[.,]000/,
    unless: /(gegenüber|bei) Verbrauchern|to consumers/,
    examples: ['Es drohen bis zu 300.000 € Bußgeld.', 'A fine of up to €300,000 may follow.'],
    right: ['Bis zu 300.000 € Bußgeld drohen bei Werbeanrufen bei Verbrauchern.'],
  },
  {
    what: 'a UWG fine for calls to businesses',
    pattern:
      /(?=.*(Bußgeld|\bfines?\b))(?=.*(UWG|[Ss]ection 20|§ 20))(?=.*(Unternehmen|businesses))/,
    unless: /\bkein|nicht|\bno fine|\bnot\b/,
    examples: [
      'Bei Unternehmen droht ein Bußgeld nach dem UWG.',
      'For calls to businesses, a fine under the UWG may follow.',
    ],
    right: ['Bei Anrufen bei Unternehmen sieht das UWG kein Bußgeld vor.'],
  },
  {
    what: 'no. 1 and no. 2 of section 7(2) UWG as applying side by side',
    pattern:
      /unabhängig davon|verbietet auch Nr\. [12]|regardless of (this|that)\b|no\. [12] (also prohibits|prohibits the call as well)/i,
    examples: [
      'Unabhängig davon verbietet § 7 Abs. 2 Nr. 1 UWG den Anruf.',
      'Ohne Einwilligung verbietet auch Nr. 1 den Anruf.',
      'Regardless of this, section 7(2) no. 1 UWG prohibits the call.',
    ],
    right: [
      'Ist das System eine Anrufmaschine, verbietet Nr. 2 den Anruf; sonst verbietet ihn Nr. 1.',
    ],
  },
  {
    what: "proof of a company's consent resting on Article 7 GDPR",
    pattern:
      /(?=.*(nachw|Nachweis|bewei|\bprove|\bproof))(?=.*(Art\. 7 Abs\. 1 DSGVO|Article 7\(1\) GDPR))/,
    unless: /natürlich|Menschen|natural person|individual/,
    examples: [
      'Nachweisen müssen Sie die Einwilligung auch dort (Art. 7 Abs. 1 DSGVO).',
      'The advertiser must prove it (Article 7(1) GDPR).',
    ],
    right: ['Bei natürlichen Personen muss sie nach Art. 7 Abs. 1 DSGVO nachweisen, wer wirbt.'],
  },
  {
    what: 'the first interaction cited to Article 50(1) alone',
    pattern:
      /(?=.*(ersten Interaktion|first interaction))(?=.*(Art\. 50 Abs\. 1 KI-VO|Article 50\(1\) AI Act))/i,
    examples: [
      'Nach Art. 50 Abs. 1 KI-VO muss das bei der ersten Interaktion klar sein.',
      'Article 50(1) AI Act requires this at the first interaction.',
    ],
    right: ['Nach Art. 50 Abs. 1 und 5 KI-VO muss das bei der ersten Interaktion klar sein.'],
  },
  {
    what: 'emotions in the voices of others without intentions',
    pattern:
      /Gefühl(?!e oder Absichten)|Emotionen(?! oder Absichten)|\bfeelings\b|\bemotions\b(?! or intentions)/,
    unless: /Beschäftigte|eigenen Leute|Arbeitsplatz|employees|\bstaff\b|workplace/,
    examples: [
      'Die KI erkennt Gefühle an der Stimme.',
      'Das System schließt auf Emotionen.',
      'The AI infers emotions from the voice.',
    ],
    right: [
      'Das System schließt auf Emotionen oder Absichten.',
      'Aus den Stimmen der eigenen Beschäftigten darf niemand auf Gefühle schließen.',
    ],
  },
  {
    what: 'the start button as settled',
    pattern:
      /(Startknopf|Druck auf Start)[^.]*(genügt|reicht|erlaubt|zulässig|verboten)|(press(ing)? Start|start button)[^.]*(is enough|suffices|permitted|prohibited)/i,
    unless:
      /\bob\b|ungeklärt|offen|entschieden|bestätigt|Verbraucher|whether|unsettled|\bopen\b|decided|confirms|consumers/,
    examples: ['Der Druck auf Start genügt nicht.', 'Pressing Start is enough.'],
    right: ['Kein Gericht hat entschieden, ob der Druck auf Start genügt.'],
  },
  {
    what: 'the classification as a calling machine put into the mouth of the lawyer',
    pattern: /Rachut[^.]*(Anrufmaschine|calling machine)/,
    unless: /der Artikel|the article/,
    examples: ['Nach Auffassung von Rechtsanwalt Alexander Graf Rachut ist KI eine Anrufmaschine.'],
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

/** Undoes what typography does to a text: no-break spaces and hyphens, soft hyphens. */
const plain = (text: string) =>
  text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').replaceAll('\u00ad', '')

/** Pages repeat each other: a sentence is looked at once. */
const known = new Map<string, readonly string[]>()

function violationsOf(sentence: string): readonly string[] {
  const found =
    known.get(sentence) ??
    never
      .filter(({ pattern, unless }) => pattern.test(sentence) && !unless?.test(sentence))
      .map(({ what }) => `${what}: ${sentence}`)
  known.set(sentence, found)
  return found
}

export function violationsIn(text: string): readonly string[] {
  const sentences = plain(text).split(/(?<=[.?:;])\s+(?=[A-ZÄÖÜ„“])|\n+/)
  return sentences.flatMap(violationsOf)
}
