/** Who runs this copy of the guide. Fill in what you have; what is empty is shown as not given. */
interface Operator {
  /** Name as in the legal notice. */
  readonly name: string
  /** Addresses: `https://…` pages, or `mailto:…` for reports. */
  readonly imprint: string
  readonly privacy: string
  readonly report: string
}

export const operator: Operator = {
  name: '',
  imprint: '',
  privacy: '',
  report: '',
}
