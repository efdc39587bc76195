/**
 * What one act adds to the study of attrition: that a person, a matter or an offence reached a stage, or left
 * at it. The ids in it never leave the agency and are not stored: the study keeps pseudonyms under the key of the agency.
 * A row says one thing; an act that says two things brings two.
 */
export type Count = {
  /** Null for `suspicion` without an exit, which begins all three chains, and for matters. An exit always names its chain. */
  readonly chain: 'criminal' | 'protection' | 'redress' | null;
  readonly stage: CountStage;
  /** What is counted. Signals and inspections are matters, before the chains. */
  readonly unit: 'person' | 'case' | 'offence' | 'matter';
  /** Who it is about, by the id that this agency has for them. Null when the agency follows a file without a person. */
  readonly person: string | null;
  /** The file of this agency. A count of a case or of a matter needs it. */
  readonly file: string | null;
  readonly offence: string | null;
  /** The day on which it happened; null when it is not known. */
  readonly on: string | null;
  /** A code of `study/codes/exits.ts`, when the path ended at this stage. */
  readonly exit: string | null;
  /** RC01 to RC17, for an exit of the criminal chain. RC15 goes with the stage `charge` and no exit. */
  readonly reason: string | null;
  /** Codes such as `OB-A03`. */
  readonly obstacles: readonly string[];
  /** Where the work was done. The study keeps its county alone. */
  readonly place: Municipality | null;
  readonly sector: string | null;
  /** The letters that were sent or received for it, by which two agencies' rows can be put together when both contribute. */
  readonly letters: readonly string[];
};

/** A municipality as it was written, in a country. */
export type Municipality = { readonly country: string; readonly municipality: string };

/**
 * That one whom this agency counts as `person` may also have been counted as the one of a hand-over, or of indicators that were assessed:
 * one person, whichever came first. An id is that of one person only, so two people never become one.
 */
export type SamePerson = { readonly person: string; readonly countedAs: readonly string[] };

export type CountStage =
  | 'signal'
  | 'inspection'
  | 'suspicion'
  | 'report'
  | 'investigation'
  | 'charge'
  | 'verdict'
  | 'identified'
  | 'time-to-think'
  | 'support'
  | 'claimed'
  | 'ordered'
  | 'remedy-paid';

/** A count that says only what it has. */
export const count = (said: Pick<Count, 'stage' | 'unit'> & Partial<Count>): Count => ({
  chain: null,
  person: null,
  file: null,
  offence: null,
  on: null,
  exit: null,
  reason: null,
  obstacles: [],
  place: null,
  sector: null,
  letters: [],
  ...said,
});
