import type { Round, Vignette } from './lesson-file.ts';

/** The round that is open on a day, or null: then one answers to learn, and it is counted nowhere. */
export const openRound = (rounds: readonly Round[], today: string): Round | null =>
  rounds.find(({ from, to }) => from <= today && today <= to) ?? null;

/** Under which name answers are stored when no round is open. */
export const practice = 'practice';

/** Whether a case is counted for an agency of this kind. */
export const isCountedFor = (vignette: Pick<Vignette, 'agencies'>, agencyKind: string): boolean =>
  vignette.agencies.includes(agencyKind);

/** The cases in the order in which a person of this kind of agency is given them: those that are counted first. */
export const inOrderFor = (vignettes: readonly Vignette[], agencyKind: string): readonly Vignette[] => [
  ...vignettes.filter((vignette) => isCountedFor(vignette, agencyKind)),
  ...vignettes.filter((vignette) => !isCountedFor(vignette, agencyKind)),
];
