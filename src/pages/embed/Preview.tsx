/** The guide in a real frame, as configured, as wide as chosen and as high as it says it is. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type EmbedOptions, frameAddress, frameMessage } from '#embed'
import { Choice } from '#ui'

/** A colour picker speaks many times a second; the frame need not load as often. */
const rest = 200

/** A narrow column, and the text of an article. */
const widths = ['300', '640'] as const
type Width = (typeof widths)[number]

const fitting = (): Width => (window.innerWidth < 700 ? '300' : '640')

/** The address once it rests for a moment. */
function useResting(address: string): string {
  const [shown, show] = useState(address)
  useEffect(() => {
    const timer = setTimeout(() => show(address), rest)
    return () => clearTimeout(timer)
  }, [address])
  return shown
}

/** How high the framed page says that it is; undefined until it has. */
function useFramedHeight() {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState<number>()
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      const message = frameMessage(data)
      if (source === frame.current?.contentWindow && message && 'height' in message)
        setHeight(message.height)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [])
  return { frame, height }
}

export function Preview({ options }: { options: EmbedOptions }) {
  const { t } = useTranslation('embed')
  const shown = useResting(frameAddress(options))
  const { frame, height } = useFramedHeight()
  const [width, setWidth] = useState(fitting)
  return (
    <>
      <Choice
        legend={t('preview.width')}
        value={width}
        onChange={setWidth}
        options={widths.map((value) => ({ value, label: t('preview.pixels', { width: value }) }))}
      />
      {/* On a phone the wide frame is scrolled to; its links are reached by keyboard. */}
      <div className="preview-room">
        {/* A new frame for a new address: the old one would leave its pages in the history. */}
        <iframe
          key={shown}
          ref={frame}
          className="preview"
          src={shown}
          title={t('preview.frame')}
          width={width}
          height={height ?? 600}
        />
      </div>
      {height && <p className="note">{t('preview.note', { width, height })}</p>}
    </>
  )
}
