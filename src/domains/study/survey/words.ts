/**
 * The closed words of the practitioner survey. There is no free text in it: what somebody writes can name a person, and is
 * known again by whoever wrote it.
 */

/** How often somebody has met something in their own work in the last twelve months. */
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

/** Where in the way of a matter somebody works, by the groups of the obstacles. */
export const workStages = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type WorkStage = (typeof workStages)[number];
