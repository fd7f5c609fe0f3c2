/** Every quotation, article statement, provision, judgment and authority that carries a sentence of the guide, once. */

/** A verbatim quotation of Rechtsanwalt Alexander Graf Rachut; nothing else may be shown as one. */
interface Interview {
  readonly kind: 'interview'
  /** The article's heading under which the words stand. */
  readonly heading: string
  readonly words: string
}

/** What the article says itself; the passage is where a link jumps to. */
interface Article {
  readonly kind: 'article'
  readonly heading: string
  readonly passage: string
}

type Act =
  | 'UWG'
  | 'TDDDG'
  | 'TKG'
  | 'StGB'
  | 'BGB'
  | 'KI-VO'
  | 'DSGVO'
  | 'ePrivacy-RL'
  | 'Werbe-RL'
  | 'TKG 2021'

interface Statute {
  readonly kind: 'statute'
  readonly act: Act
  /** Section (§) or article, as the act itself counts. */
  readonly section: string
  readonly paragraph?: string
  readonly sentence?: string
  readonly number?: string
  readonly letter?: string
  /** The official German words, where the guide shows them. */
  readonly words?: string
  /** Where the official text stands; absent where only secondary reports were at hand. */
  readonly url?: string
  readonly reported?: true
}

interface Judgment {
  readonly kind: 'judgment'
  readonly court: string
  /** ISO 8601. */
  readonly date: string
  readonly docket: string
  /** Read in reports only, not in its own text: cited as „nach Berichten“. */
  readonly reported?: true
}

interface Authority {
  readonly kind: 'authority'
  readonly author: string
  readonly title: string
  readonly year: string
  readonly reported?: true
}

export type Source = Interview | Article | Statute | Judgment | Authority

export const article = {
  url: 'https://www.phocus-direct.de/blog/ki-anrufe-kaltakquise',
  title: 'KI-Anrufe in der Kaltakquise: Erlaubt oder verboten?',
  author: 'Philipp Moder',
  interviewee: 'Rechtsanwalt Alexander Graf Rachut',
} as const

const headings = {
  inShort: 'Das Wichtigste in Kürze',
  coldCalls: 'Dürfen Sie KI-Anrufe für die Kaltakquise einsetzen?',
  machine: 'Gilt eine KI rechtlich als „automatisierte Anrufmaschine“?',
  intervention: 'Und wenn ein Mensch eingreift?',
  customers: 'Dürfen Sie Bestandskunden mit KI anrufen?',
  risks: 'Welche Risiken drohen bei Verstößen?',
  aiAct: 'Was bedeutet die KI-Verordnung (AI Act) für Telefonate?',
  safeWay: 'Der sichere Weg: KI für Vorbereitung, Menschen für Gespräche',
} as const

const germanLaw = (path: string) => `https://www.gesetze-im-internet.de/${path}.html`
const uwg = (section: string) =>
  ({ kind: 'statute', act: 'UWG', section, url: germanLaw(`uwg_2004/__${section}`) }) as const
const bgb = (section: string) =>
  ({ kind: 'statute', act: 'BGB', section, url: germanLaw(`bgb/__${section}`) }) as const
const tdddg = (section: string) =>
  ({ kind: 'statute', act: 'TDDDG', section, url: germanLaw(`ttdsg/__${section}`) }) as const
const aiAct = (section: string) =>
  ({
    kind: 'statute',
    act: 'KI-VO',
    section,
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  }) as const
const gdpr = (section: string) =>
  ({
    kind: 'statute',
    act: 'DSGVO',
    section,
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  }) as const
const ePrivacy = (section: string) =>
  ({
    kind: 'statute',
    act: 'ePrivacy-RL',
    section,
    url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
  }) as const

export const sources = {
  // The interview, complete.
  ban: {
    kind: 'interview',
    heading: headings.coldCalls,
    words:
      'Automatisierte Anrufsysteme ohne vorherige ausdrückliche Einwilligung sind verboten. Das betrifft [auch] KI-Telefonagenten.',
  },
  coldConsent: {
    kind: 'interview',
    heading: headings.coldCalls,
    words:
      'Für Cold Calling ist Einwilligung praktisch nicht erreichbar. Damit ist KI-Outbound-Akquise unzulässig',
  },
  startButton: {
    kind: 'interview',
    heading: headings.intervention,
    words:
      'Es gibt keine Rechtsprechung dazu. Man könnte sagen, menschlicher Eingriff ist gegeben, wenn ein Mensch Start drückt.',
  },
  noBusinessModel: {
    kind: 'interview',
    heading: headings.intervention,
    words: 'Da würde ich kein Geschäftsmodell drauf aufbauen.',
  },
  humanControl: {
    kind: 'interview',
    heading: headings.intervention,
    words:
      'Menschlicher Eingriff muss so sein, dass das Telefonat menschlich beherrscht wird – mit jederzeitiger Start- und Abbruchmöglichkeit und einer Eskalationsoption.',
  },
  documentation: {
    kind: 'interview',
    heading: headings.customers,
    words: 'Klare Frage, dokumentiertes Ja, Timestamp im CRM.',
  },
  warningLetters: {
    kind: 'interview',
    heading: headings.risks,
    words: 'Automatisierte Anrufsysteme ohne Einwilligung sind verboten. Es drohen Abmahnwellen.',
  },

  // The article in its own words.
  articleNoConsent: {
    kind: 'article',
    heading: headings.inShort,
    passage: 'Bei Kaltakquise fehlt die erforderliche Einwilligung.',
  },
  articleByDefinition: {
    kind: 'article',
    heading: headings.coldCalls,
    passage: 'Eine vorherige Einwilligung ist per Definition nicht vorhanden',
  },
  articleDoNotListen: {
    kind: 'article',
    heading: headings.coldCalls,
    passage:
      'KI könne heute legal Kaltakquise-Telefonate automatisiert führen: Hören Sie nicht darauf.',
  },
  articleMachine: {
    kind: 'article',
    heading: headings.machine,
    passage:
      'Auch moderne KI-Systeme mit natürlich klingenden Dialogen fallen unter den Begriff der automatisierten Anrufmaschine.',
  },
  articleBusinessIncluded: {
    kind: 'article',
    heading: headings.machine,
    passage: 'wurde der B2B-Bereich mit einbezogen',
  },
  articleNoCaseLaw: {
    kind: 'article',
    heading: headings.intervention,
    passage: 'Es existiert keine Rechtsprechung, die diese Interpretation bestätigt.',
  },
  articleDialogue: {
    kind: 'article',
    heading: headings.intervention,
    passage:
      'Gerichte könnten argumentieren, dass der eigentliche Dialog weiterhin automatisiert abläuft.',
  },
  articleTwentyLaptops: {
    kind: 'article',
    heading: headings.intervention,
    passage: 'umgeht offensichtlich den Schutzzweck des Gesetzes.',
  },
  articleCustomers: {
    kind: 'article',
    heading: headings.customers,
    passage:
      'Ja, wenn Sie sich vorab die ausdrückliche Einwilligung Ihrer Kunden geholt haben, dürfen Sie diese auch per KI kontaktieren',
  },
  articleDocumentation: {
    kind: 'article',
    heading: headings.customers,
    passage: 'Entscheidend ist eine saubere, nachvollziehbare Dokumentation.',
  },
  articleWarningLetters: {
    kind: 'article',
    heading: headings.risks,
    passage:
      'Abmahnungen durch Wettbewerber oder Verbände mit Unterlassungsforderungen und Kostenerstattung',
  },
  articleReputation: {
    kind: 'article',
    heading: headings.risks,
    passage:
      'Reputationsschäden, wenn bekannt wird, dass Ihr Unternehmen rechtswidrige Methoden einsetzt',
  },
  articleHumanOrMachine: {
    kind: 'article',
    heading: headings.risks,
    passage: 'Das UWG unterscheidet hier klar zwischen Mensch und Maschine.',
  },
  articleAllowedUses: {
    kind: 'article',
    heading: headings.aiAct,
    passage: 'Es gibt Einsatzbereiche, in denen KI am Telefon erlaubt ist',
  },
  articleTransparency: {
    kind: 'article',
    heading: headings.aiAct,
    passage: 'Der Angerufene muss vorab erfahren, dass er mit einer KI spricht.',
  },
  articleEmotion: {
    kind: 'article',
    heading: headings.aiAct,
    passage: 'Vorsichtig sollte man dann auch mit Emotionserkennung sein',
  },
  articleDisclosureNoCure: {
    kind: 'article',
    heading: headings.aiAct,
    passage: 'Diese Offenlegungspflicht löst nicht das grundsätzliche UWG-Problem.',
  },
  articleSafeWay: {
    kind: 'article',
    heading: headings.safeWay,
    passage: 'Nutzen Sie KI für die Recherche und zur Vorbereitung des Telefonats.',
  },

  // Beyond the interview: unfair competition.
  uwg5: uwg('5'),
  uwg5a: uwg('5a'),
  uwg7Abs1: { ...uwg('7'), paragraph: '1' },
  uwg7Abs1Satz2: { ...uwg('7'), paragraph: '1', sentence: '2' },
  uwg7Abs2Nr1: {
    ...uwg('7'),
    paragraph: '2',
    number: '1',
    words:
      'bei Werbung mit einem Telefonanruf gegenüber einem Verbraucher ohne dessen vorherige ausdrückliche Einwilligung oder gegenüber einem sonstigen Marktteilnehmer ohne dessen zumindest mutmaßliche Einwilligung',
  },
  uwg7Abs2Nr2: {
    ...uwg('7'),
    paragraph: '2',
    number: '2',
    words:
      'bei Werbung unter Verwendung einer automatischen Anrufmaschine, eines Faxgerätes oder elektronischer Post, ohne dass eine vorherige ausdrückliche Einwilligung des Adressaten vorliegt',
  },
  uwg7Abs3: { ...uwg('7'), paragraph: '3' },
  uwg7a: uwg('7a'),
  uwg8: uwg('8'),
  uwg8Abs2: { ...uwg('8'), paragraph: '2' },
  uwg9Abs1: { ...uwg('9'), paragraph: '1' },
  uwg10: uwg('10'),
  uwg13: uwg('13'),
  uwg20Abs1Nr1: {
    ...uwg('20'),
    paragraph: '1',
    number: '1',
    words:
      '… mit einem Telefonanruf oder unter Verwendung einer automatischen Anrufmaschine gegenüber einem Verbraucher ohne dessen vorherige ausdrückliche Einwilligung wirbt',
  },
  uwg20Abs2: { ...uwg('20'), paragraph: '2' },

  // Beyond the interview: telephone, civil and criminal law.
  tdddg15Abs2: { ...tdddg('15'), paragraph: '2' },
  tdddg28: { ...tdddg('28'), paragraph: '1', number: '9' },
  tkg123: { kind: 'statute', act: 'TKG', section: '123', url: germanLaw('tkg_2021/__123') },
  stgb201: {
    kind: 'statute',
    act: 'StGB',
    section: '201',
    url: germanLaw('stgb/__201'),
  },
  bgb312aAbs1: { ...bgb('312a'), paragraph: '1' },
  bgb823Abs1: { ...bgb('823'), paragraph: '1' },
  bgb1004: bgb('1004'),

  // Beyond the interview: European law.
  kiVo3Nr39: { ...aiAct('3'), number: '39' },
  kiVo5Abs1f: { ...aiAct('5'), paragraph: '1', letter: 'f' },
  kiVo50Abs1: { ...aiAct('50'), paragraph: '1' },
  kiVo50Abs3: { ...aiAct('50'), paragraph: '3' },
  kiVo50Abs4: { ...aiAct('50'), paragraph: '4' },
  kiVo50Abs5: { ...aiAct('50'), paragraph: '5' },
  kiVo99Abs4: { ...aiAct('99'), paragraph: '4' },
  kiVo99Abs6: { ...aiAct('99'), paragraph: '6' },
  dsgvo5Abs1a: { ...gdpr('5'), paragraph: '1', letter: 'a' },
  dsgvo6: gdpr('6'),
  dsgvo6Abs1f: { ...gdpr('6'), paragraph: '1', letter: 'f' },
  dsgvo7Abs1: { ...gdpr('7'), paragraph: '1' },
  dsgvo7Abs3: { ...gdpr('7'), paragraph: '3' },
  dsgvo13: gdpr('13'),
  dsgvo14: gdpr('14'),
  dsgvo21: gdpr('21'),
  dsgvo28: gdpr('28'),
  dsgvo44: gdpr('44'),
  dsgvo58: gdpr('58'),
  dsgvo82: gdpr('82'),
  dsgvo83: gdpr('83'),
  rl2006Art2a: {
    kind: 'statute',
    act: 'Werbe-RL',
    section: '2',
    letter: 'a',
    url: 'https://eur-lex.europa.eu/eli/dir/2006/114/oj',
  },
  ePrivacy2h: { ...ePrivacy('2'), sentence: '2', letter: 'h' },
  ePrivacy13Abs1: { ...ePrivacy('13'), paragraph: '1' },
  ePrivacy13Abs5: { ...ePrivacy('13'), paragraph: '5' },
  tkg174: { kind: 'statute', act: 'TKG 2021', section: '174', reported: true },

  // Beyond the interview: case law, without a link, and an authority.
  bghPresumedConsent: {
    kind: 'judgment',
    court: 'BGH',
    date: '2006-11-16',
    docket: 'I ZR 191/03',
  },
  bghOptOut: { kind: 'judgment', court: 'BGH', date: '2008-07-16', docket: 'VIII ZR 348/06' },
  bghDoubleOptIn: { kind: 'judgment', court: 'BGH', date: '2011-02-10', docket: 'I ZR 164/09' },
  bghConcreteConsent: { kind: 'judgment', court: 'BGH', date: '2012-10-25', docket: 'I ZR 169/10' },
  bghBusinessDamages: { kind: 'judgment', court: 'BGH', date: '2016-04-21', docket: 'I ZR 276/14' },
  bghSeveralChannels: {
    kind: 'judgment',
    court: 'BGH',
    date: '2018-02-01',
    docket: 'III ZR 196/17',
  },
  bghOpeningSentence: { kind: 'judgment', court: 'BGH', date: '2018-04-19', docket: 'I ZR 244/16' },
  bghSurvey: { kind: 'judgment', court: 'BGH', date: '2018-07-10', docket: 'VI ZR 225/17' },
  bverwgPublishedNumber: {
    kind: 'judgment',
    court: 'BVerwG',
    date: '2025-01-29',
    docket: '6 C 3.23',
  },
  bagListeningIn: {
    kind: 'judgment',
    court: 'BAG',
    date: '2009-04-23',
    docket: '6 AZR 189/08',
    reported: true,
  },
  ovgDoubleOptIn: {
    kind: 'judgment',
    court: 'OVG Saarland',
    date: '2021-02-16',
    docket: '2 A 355/19',
  },
  vgDoubleOptIn: {
    kind: 'judgment',
    court: 'VG Saarlouis',
    date: '2019-10-29',
    docket: '1 K 732/19',
  },
  olgKoelnSurvey: {
    kind: 'judgment',
    court: 'OLG Köln',
    date: '2012-03-30',
    docket: '6 U 191/11',
  },
  olgKoelnService: {
    kind: 'judgment',
    court: 'OLG Köln',
    date: '2013-04-19',
    docket: '6 U 222/12',
  },
  olgBambergCosts: {
    kind: 'judgment',
    court: 'OLG Bamberg',
    date: '2016-07-20',
    docket: '3 U 223/15',
    reported: true,
  },
  olgDuesseldorfSwitch: {
    kind: 'judgment',
    court: 'OLG Düsseldorf',
    date: '2019-09-19',
    docket: '15 U 37/19',
    reported: true,
  },
  kgSurvey: { kind: 'judgment', court: 'KG', date: '2021-09-15', docket: '5 U 35/20' },
  olgNuernbergAppointment: {
    kind: 'judgment',
    court: 'OLG Nürnberg',
    date: '2023-10-24',
    docket: '3 U 965/23',
  },
  olgFrankfurtReminder: {
    kind: 'judgment',
    court: 'OLG Frankfurt',
    date: '2016-10-06',
    docket: '6 U 54/16',
  },
  olgFrankfurtAgency: {
    kind: 'judgment',
    court: 'OLG Frankfurt',
    date: '2011-08-11',
    docket: '6 U 182/10',
    reported: true,
  },
  lgEssenAgency: {
    kind: 'judgment',
    court: 'LG Essen',
    date: '2013-03-27',
    docket: '42 O 84/12',
    reported: true,
  },
  olgDuesseldorfDocuments: {
    kind: 'judgment',
    court: 'OLG Düsseldorf',
    date: '2018-03-23',
    docket: '15 U 17/17',
  },
  lgKarlsruheHousehold: {
    kind: 'judgment',
    court: 'LG Karlsruhe',
    date: '2016-11-17',
    docket: '15 O 75/16',
    reported: true,
  },
  olgFrankfurtHousehold: {
    kind: 'judgment',
    court: 'OLG Frankfurt',
    date: '2012-05-22',
    docket: '14 U 64/11',
    reported: true,
  },
  vgKoelnCallBack: {
    kind: 'judgment',
    court: 'VG Köln',
    date: '2005-01-28',
    docket: '11 K 3734/04',
    reported: true,
  },
  ovgNrwTelephoneComputer: {
    kind: 'judgment',
    court: 'OVG NRW',
    date: '2008-09-26',
    docket: '13 B 1331/08',
    reported: true,
  },
  ovgNrwFax: {
    kind: 'judgment',
    court: 'OVG NRW',
    date: '2010-08-05',
    docket: '13 B 691/10',
    reported: true,
  },
  agLoerrachCosts: {
    kind: 'judgment',
    court: 'AG Lörrach',
    date: '2024-02-05',
    docket: '3 C 661/23',
    reported: true,
  },
  bnetzaConsentGuidance: {
    kind: 'authority',
    author: 'Bundesnetzagentur',
    title: 'Auslegungshinweise § 7a UWG',
    year: '2022',
    reported: true,
  },
  bnetzaDiallers: {
    kind: 'authority',
    author: 'Bundesnetzagentur',
    title: 'Abschaltung von Rufnummern wegen Predictive Dialern',
    year: '2009',
    reported: true,
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
export type QuotationId = {
  [Id in SourceId]: (typeof sources)[Id] extends Interview ? Id : never
}[SourceId]
/** What rests on sources rests on at least one. */
export type Sources = readonly [SourceId, ...SourceId[]]

export const sourceIds = Object.keys(sources) as readonly SourceId[]
export const sourceOf = (id: SourceId): Source => sources[id]
export const isQuotation = (id: SourceId): id is QuotationId => sources[id].kind === 'interview'

/** A link that jumps to these words in the article (URL text fragment; `-` and `,` are its syntax and stay encoded). */
const textFragment = (words: string) =>
  `${article.url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`

/** The address where a source can be read, or undefined where it is cited without one. */
export function addressOf(id: SourceId): string | undefined {
  const source = sourceOf(id)
  if (source.kind === 'interview') return textFragment(source.words)
  if (source.kind === 'article') return textFragment(source.passage)
  return source.kind === 'statute' ? source.url : undefined
}
