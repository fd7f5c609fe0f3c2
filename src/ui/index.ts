/** The door to the looks: components without text or law. */
export { ByHand } from './ByHand.tsx'
export { CopyButton } from './CopyButton.tsx'
export { Level } from './Level.tsx'
export { Section } from './Section.tsx'
