/**
 * WordPress frames what it embeds in a sandbox, hands it a secret at the end of the address, and asks
 * for `{ message: 'height', value, secret }`; of the value it takes 200 to 1000 px. Its script says
 * `ready` where it was loaded later than the frame.
 */
export interface WordPress {
  /** What ends the address, to be kept on the way from page to page. */
  readonly hash: string
  /** The message that tells a height. */
  readonly height: (value: number) => object
  /** Whether a message of the host's asks for it. */
  readonly isReady: (data: unknown) => boolean
}

/** @returns undefined where the address holds no secret, so that nothing is said to anybody else */
export function wordPressAt(hash: string): WordPress | undefined {
  const [end, secret] = /\?secret=([a-zA-Z0-9]{1,64})$/.exec(hash) ?? []
  if (end === undefined) return undefined
  return {
    hash: `#${end}`,
    height: (value) => ({ message: 'height', value, secret }),
    isReady: (data) => {
      const { message, secret: known } = (data ?? {}) as Record<string, unknown>
      return message === 'ready' && known === secret
    },
  }
}
