/* What WordPress's script does with the messages of a frame (wp-includes/js/wp-embed.js), told anew. */
window.messages = []
window.addEventListener('message', ({ source, data }) => {
  window.messages.push(data)
  if (!data || !(data.secret || data.message || data.value)) return
  if (/[^a-zA-Z0-9]/.test(data.secret)) return
  for (const quote of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`))
    quote.style.display = 'none'
  for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
    if (frame.contentWindow !== source) continue
    frame.removeAttribute('style')
    if (data.message === 'height')
      frame.height = Math.min(Math.max(Number.parseInt(data.value, 10) || 0, 200), 1000)
  }
})
window.addEventListener('DOMContentLoaded', () => {
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*')
})
