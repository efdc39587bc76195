import { exitClass, exitFits, exits, exitsExplainedBy, obstacles, reasons, steps } from '../../caseload/public.ts';
import { reviewedStages } from './coding.ts';

/** The stages at which a closed file can have ended in this way; none for an exit of another chain. */
export const stagesOfExit = (exit: (typeof exits)[number]): readonly (typeof reviewedStages)[number][] =>
  reviewedStages.filter((stage) => exitFits(exit, 'criminal', stage, stage === reviewedStages.at(-1)));

/** The exits that a closed file of the criminal chain can have. */
export const codedExits = exits.filter((exit) => stagesOfExit(exit).length > 0);

/** Everything that decides what can be coded beside what: codes, the stages of each exit, the exits of each reason. */
const rules = (): string =>
  JSON.stringify([
    reviewedStages,
    codedExits.map((exit) => [exit, exitClass(exit), stagesOfExit(exit)]),
    reasons.map((reason) => [reason, exitsExplainedBy(reason)]),
    obstacles,
    steps,
  ]);

/**
 * The version of the code book: a fingerprint (FNV-1a, 64 bits; Fowler, Noll and Vo) of the codes and of what fits what. It
 * is another as soon as a code comes, goes or fits elsewhere, so that two readers can see that they code by the same book.
 * It does not depend on the words in which a code is explained, which differ by language, and is no seal.
 */
export function codeBookVersion(text = rules()): string {
  let hash = 0xcbf29ce484222325n;
  for (const sign of text) {
    hash ^= BigInt(sign.codePointAt(0) ?? 0);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
