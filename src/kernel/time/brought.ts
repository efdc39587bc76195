import type { ActDraft, ActEnvelope } from '../act.ts';

/** When something happened that stands in a list, where it is not when the list was taken in. */
export type Happened = Pick<ActEnvelope, 'happenedFrom' | 'happenedTo' | 'precision'>;

/** A draft of what stands in a list, with its own time. What is counted in the study is what was done here: a list counts nothing. */
export const broughtAt = (draft: ActDraft, happened: Happened): ActDraft => ({
  ...draft,
  happened,
  counts: [],
  same: [],
});
