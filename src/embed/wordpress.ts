/**
 * WordPress frames what it embeds in a sandbox, hands it a secret at the end of the address, and asks
 * for `{ message: 'height', value, secret }`; of the value it takes 200 to 1000 px. Its script says
 * `ready` where it was loaded later than the frame.
 */
export interface WordPress {
  /** The message that tells a height. */
  readonly height: (value: number) => object
  /** Whether a message of the host's asks for it. */
  readonly isReady: (data: unknown) => boolean
}

/**
 * @param hash the end of the address: of this document, or of the first one in this frame, whose
 *   address is kept as the frame's name: links lead on without it, also before any script has run
 * @returns undefined where it holds no secret, so that nothing is said to anybody else
 */
export function wordPressAt(hash: string): WordPress | undefined {
  const [, secret] = /\?secret=([a-zA-Z0-9]{1,64})$/.exec(hash) ?? []
  if (secret === undefined) return undefined
  return {
    height: (value) => ({ message: 'height', value, secret }),
    isReady: (data) => {
      const { message, secret: known } = (data ?? {}) as Record<string, unknown>
      return message === 'ready' && known === secret
    },
  }
}
