/**
 * The closed words of the practitioner survey. There is no free text in it: a written answer can name a person, and can be
 * recognised by its author.
 */

/** How often a person has met something in their own work in the last twelve months. */
export const frequencies = ['never', 'once-or-twice', 'monthly', 'weekly', 'cannot-say'] as const;
export type Frequency = (typeof frequencies)[number];

/** At least monthly: the one line at which the figure is drawn. */
export const isOften = (frequency: Frequency): boolean => frequency === 'monthly' || frequency === 'weekly';

/** What would have helped most. It is asked only of what was met at least monthly, and may be left out. */
export const helps = [
  'known-person',
  'clear-ground',
  'interpreter',
  'knowledge',
  'time',
  'earlier',
  'nothing',
] as const;
export type Help = (typeof helps)[number];

/** At which step of a matter a person works, by the groups of the obstacles. */
export const workStages = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

/** A baseline, or the same questions again. The two are never put together. */
export const roundKinds = ['baseline', 'repeat'] as const;
