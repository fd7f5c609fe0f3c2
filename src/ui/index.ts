/** The door to the looks: components without text or law. */

export { Choice } from './Choice.tsx'
export { CodeBlock } from './CodeBlock.tsx'
export { CopyButton } from './CopyButton.tsx'
export { Level } from './Level.tsx'
export { LevelIcon } from './LevelIcon.tsx'
export { ManualCopyField } from './ManualCopyField.tsx'
export { Section } from './Section.tsx'
export { Select } from './Select.tsx'
export { SvgText } from './SvgText.tsx'
