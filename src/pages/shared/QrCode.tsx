/** An address as a QR code, drawn in the page. Only late parts import it: no page waits for the encoder. */
import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** Light modules around the code, without which a camera may not find it. */
const margin = 4

/** Letters of an address that the largest code holds, one byte each. */
const most = 2953

/** Whether an address is short enough for a code: given more, the encoder throws. */
export const isCodable = (address: string): boolean => address.length <= most

export function QrCode({ text, label }: { text: string; label: string }) {
  // Weighing all eight masks takes fifteen times as long; readers take any.
  const code = generate(text, { mask: 0 })
  const size = code.size + 2 * margin
  return (
    <svg
      className="qr-code"
      viewBox={`${-margin} ${-margin} ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={toSvgPath(code)} />
    </svg>
  )
}
