import { compare } from '../../../kernel/compare.ts';
import type { Instant } from '../../../kernel/time/dates.ts';

/** An act that moved a matter on, as far as the thread needs it. */
export type MovingAct = {
  readonly id: string;
  readonly stream: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
};
/** A disclosure sent by this agency, with the receipts that have come back. */
export type SentLetter = {
  readonly id: string;
  readonly about: string;
  readonly sentAt: Instant;
  readonly receivedAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
};

export type Step<Act extends MovingAct = MovingAct, Letter extends SentLetter = SentLetter> =
  | { readonly kind: 'act'; readonly at: Instant; readonly act: Act; readonly letter: Letter | null }
  | { readonly kind: 'letter'; readonly at: Instant; readonly act: null; readonly letter: Letter };

/**
 * The thread of a case: the acts by which the matter moved to another agency, as far as this agency did them or was sent them, in the order
 * in which they happened; of one moment, in the order given, from where it began. A disclosure that an act posted belongs to that act and
 * is no step of its own.
 */
export function threadOf<Act extends MovingAct, Letter extends SentLetter>(
  acts: readonly Act[],
  letters: readonly Letter[],
): Step<Act, Letter>[] {
  const once = [...new Map(acts.map((act) => [act.id, act])).values()];
  const postedBy = (letter: Letter): Act | undefined =>
    once.find((act) => act.stream === letter.about && act.recordedAt === letter.sentAt);
  const steps: Step<Act, Letter>[] = [
    ...once.map((act) => ({
      kind: 'act' as const,
      at: act.at,
      act,
      letter: letters.find((letter) => postedBy(letter)?.id === act.id) ?? null,
    })),
    ...letters
      .filter((letter) => postedBy(letter) === undefined)
      .map((letter) => ({ kind: 'letter' as const, at: letter.sentAt, act: null, letter })),
  ];
  return steps.sort((a, b) => compare(a.at, b.at));
}

/** The acts that none of the known ones is yet, on which these rest: where to look next on the way back. */
export const notYetKnown = (known: ReadonlySet<string>, basedOn: readonly (readonly string[])[]): string[] => [
  ...new Set(basedOn.flat().filter((id) => !known.has(id))),
];
