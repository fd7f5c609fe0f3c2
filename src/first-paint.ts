/** Runs before the first paint: marks on `<html>` how the page is to be shown. Self-contained. */
const html = document.documentElement
const theme = new URLSearchParams(location.search).get('theme')
if (theme === 'light' || theme === 'dark') html.dataset.theme = theme
if (window.parent !== window) html.dataset.framed = ''
