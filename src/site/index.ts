/** The door to this copy of the site: its own address, who runs it, the headers that a host should send. */
export { siteUrl } from './address.ts'
export { commonHeaders, headersFor, metaPolicy, ownHeaders } from './headers.ts'
export { nameAndAddress, type Operator, operator } from './operator.ts'
