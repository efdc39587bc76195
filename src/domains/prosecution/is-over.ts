import { awaitsSecondReview, type CriminalFile, chargesIn, isDecided } from './criminal-file.ts';

/**
 * Whether nothing is left in a criminal file for which a person must answer: of every injured party something has been decided, no decision
 * waits for a second review, and of every charge a court has judged. An appeal is recorded in it all the same.
 */
export function isOver(file: Pick<CriminalFile, 'parties' | 'decisions' | 'verdicts'>): boolean {
  const judged = file.verdicts.flatMap(({ lines }) => lines);
  return (
    isDecided(file) &&
    !file.decisions.some(awaitsSecondReview) &&
    chargesIn(file).every((charge) =>
      judged.some(({ party, offence }) => party === charge.party && offence === charge.offence),
    )
  );
}
