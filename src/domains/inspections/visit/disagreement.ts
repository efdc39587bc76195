import type { ObservedSign } from './schema.ts';

/** One answer to one sign, by one officer on one phone. `basedOn`: the answers that were current before its author. */
export type SignAnswer = {
  readonly act: string;
  readonly by: string;
  readonly device: string;
  readonly code: string;
  /** Whom it is about; null: the place as a whole. */
  readonly worker: string | null;
  readonly known: ObservedSign['known'];
  readonly basedOn: readonly string[];
};

/** Two or more answers to the same thing of which none has replaced the other, and which cannot both be so. */
export type Disagreement = {
  readonly code: string;
  readonly worker: string | null;
  readonly answers: readonly SignAnswer[];
};

/** Seen, said and read go together; a sign that was asked and is not so goes with none of them. */
const cannotBothBe = (answers: readonly SignAnswer[]): boolean =>
  answers.some(({ known }) => known === 'asked-and-not-so') &&
  answers.some(({ known }) => known !== 'asked-and-not-so');

/**
 * Where officers have answered the same thing differently. An answer replaces those it is based on, and an earlier one of the same officer
 * on the same phone, since its author saw that one. All others count, whatever came when: no answer is overwritten by a clock. `answers` in
 * the order of each phone; a settling act replaces what it names.
 */
export function disagreements(
  answers: readonly SignAnswer[],
  settled: readonly { readonly settles: readonly string[]; readonly code: string; readonly worker: string | null }[],
): readonly Disagreement[] {
  const groups = new Map<string, SignAnswer[]>();
  for (const answer of answers) {
    const key = `${answer.worker ?? ''} ${answer.code}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()].flatMap((group) => {
    const standing = group.filter(
      (one, at) =>
        !group.some((other, place) => other.basedOn.includes(one.act) || (place > at && isOfTheSame(one, other))) &&
        !settled.some(
          ({ settles, code, worker }) => code === one.code && worker === one.worker && settles.includes(one.act),
        ),
    );
    const [first] = standing;
    return first && cannotBothBe(standing) ? [{ code: first.code, worker: first.worker, answers: standing }] : [];
  });
}

const isOfTheSame = (one: SignAnswer, other: SignAnswer): boolean =>
  one.by === other.by && one.device === other.device && one.act !== other.act;
