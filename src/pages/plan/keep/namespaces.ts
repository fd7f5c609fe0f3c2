/** The namespaces that a record of a plan speaks from. */
export const planNamespaces = [
  'ui',
  'questions',
  'verdict',
  'verdicts',
  'findings',
  'duties',
  'objections',
  'plan',
  'keep',
] as const
