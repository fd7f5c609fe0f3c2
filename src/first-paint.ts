/** Runs before the first paint: marks on `<html>` how the page is to be shown. Self-contained. */
const html = document.documentElement
const query = new URLSearchParams(location.search)
const theme = query.get('theme')
if (theme === 'light' || theme === 'dark') html.dataset.theme = theme
if (query.has('present')) html.dataset.present = ''
if (window.parent !== window) html.dataset.framed = ''
