/** Serves the audited guide as hosts do: over HTTP/2 with a certificate, compressed, with its headers. */
import { readFile } from 'node:fs/promises'
import { createSecureServer } from 'node:http2'
import { join } from 'node:path'
import { getCertificate } from '@vitejs/plugin-basic-ssl'
import { answering, compressed, type Server } from '../bench/server.ts'

/** For no name that anybody trusts: the browser is told not to ask. */
const certificates = 'node_modules/.cache/certificates'

/** @param dist a folder that need not be there yet */
export async function serveLikeAHost(
  dist: string,
): Promise<Server & { readonly warm: (paths: readonly string[]) => Promise<unknown> }> {
  const bodyOf = compressed((path) =>
    readFile(join(dist, path, path.endsWith('/') ? 'index.html' : '')),
  )
  const pem = await getCertificate(certificates)
  const server = createSecureServer({ key: pem, cert: pem, allowHTTP1: true }, answering(bodyOf))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The server has no port')
  return {
    origin: `https://127.0.0.1:${address.port}`,
    close: () => server.close(),
    warm: (paths) => Promise.all(paths.map(bodyOf)),
  }
}
