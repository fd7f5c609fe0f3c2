/** The namespaces that a record of a verdict speaks from. */
export const recordNamespaces = [
  'ui',
  'questions',
  'verdict',
  'verdicts',
  'findings',
  'duties',
  'sanctions',
  'objections',
  'translations',
  'keep',
] as const
