/** The door to the looks: components without text or law. */
export { CopyButton } from './CopyButton.tsx'
export { Level } from './Level.tsx'
export { Section } from './Section.tsx'
export { Sign } from './Sign.tsx'
