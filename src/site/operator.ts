/** Who runs this copy of the guide, as the build was told (`operator.json`); undefined where it was not. */
export interface Operator {
  /** As in the legal notice. */
  readonly name: string
  /** Postal address. */
  readonly address?: string
  /** Where mistakes and faults are reported: `mailto:…` or `https://…`. */
  readonly contact?: string
  /** Pages of the operator, `https://…`. */
  readonly legalNotice?: string
  readonly privacyPolicy?: string
  /** What the operator has written about the guide. */
  readonly article?: string
}

export const operator: Operator | undefined =
  typeof OPERATOR === 'undefined' ? undefined : (OPERATOR ?? undefined)

/** Name and address, for texts that say who is responsible. */
export const nameAndAddress = ({ name, address }: Operator): string =>
  [name, address].filter(Boolean).join(', ')
