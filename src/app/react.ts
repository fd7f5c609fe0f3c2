/** What of React takes a page over, by itself: its scripts are evaluated before the guide's own. */
export { createRoot, hydrateRoot } from 'react-dom/client'
