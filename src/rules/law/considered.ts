/** Provisions that were considered and yield no rule: no branch of the chart asks for them. */
import type { SourceId } from './sources.ts'

export const considered = [
  'uwg7Abs1',
  'uwg7Abs3',
  'bgb312aAbs1',
  'tdddg15Abs2',
  'stgb201',
  'ePrivacy13Abs1',
  'ePrivacy2h',
  'kiVo5Abs1f',
  'kiVo50Abs3',
  'kiVo50Abs4',
  'tkg174',
] as const satisfies readonly SourceId[]
