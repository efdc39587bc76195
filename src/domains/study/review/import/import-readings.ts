import type { ActDraft, ActEnvelope, RealmKey } from '../../../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../../../kernel/problem.ts';
import type { Coding } from '../coding.ts';
import type { Review } from '../fold.ts';
import { reviewMessages as text } from '../messages.ts';
import { review } from '../review.ts';

/** So many readings go in one transaction: enough that a year of files goes in some requests, few enough that one is short. */
export const mostAtOnce = 50;

export type Importing = {
  readonly act: ActEnvelope;
  readonly readings: readonly {
    /** Each reading is an act of its own; the first has the id of the command. */
    readonly act: string;
    readonly file: string;
    readonly pseudonym: string;
    readonly coding: Coding;
  }[];
};

/** What stands of the files that are read. */
export type FilesToRead = {
  readonly at: RealmKey;
  readonly reader: string;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly usedPseudonyms: ReadonlySet<string>;
};

/**
 * One reader has coded several closed files in a sheet of their own: each becomes an act of its own, by the same rule as one
 * that is sent from the form, so the second reader stays blind. All of them or none: what is refused is named, file by file.
 */
export function importReadings({ act, readings }: Importing, before: FilesToRead): ActDraft[] {
  const ids = [readings.map((one) => one.act), readings.map(({ file }) => file), readings.map((one) => one.pseudonym)];
  if (ids.some((all) => new Set(all).size < all.length) || readings[0]?.act !== act.id) {
    throw new Problem('invalid', text.importTwice);
  }
  const drafts: ActDraft[] = [];
  const refused: FieldProblem[] = [];
  for (const [place, { act: id, file, pseudonym, coding }] of readings.entries()) {
    const known = before.reviews.get(file) ?? null;
    const isPseudonymUsed = before.usedPseudonyms.has(pseudonym);
    try {
      const one = { act: { ...act, id }, file, pseudonym, coding };
      drafts.push(...review(one, { at: before.at, reader: before.reader, review: known, isPseudonymUsed }));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused.push({ path: `readings.${place}`, message: error.fields[0]?.message ?? error.text });
    }
  }
  if (refused.length > 0) throw new Problem('invalid', text.importRefused, { count: refused.length }, refused);
  return drafts;
}
