import { type ActDraft, draft, type RealmKey } from '../../../kernel/act.ts';
import type { Sender, WithdrawFacts } from '../schema.ts';

/** A letter of this house that rests on a yes, before anybody has taken that yes back. */
export type OnYes = {
  readonly at: RealmKey;
  readonly crossing: string;
  readonly letter: string;
  /** The act by which the yes was given. */
  readonly consent: string;
  readonly facts: readonly string[];
  readonly to: { readonly unit: number; readonly name: Sender; readonly house: number };
  /** Whether it has not arrived yet: then it is stopped, and nobody has a copy. */
  readonly isOnItsWay: boolean;
  /** The ids of the act that ends it, and of the letter that would tell of it. They come from outside. */
  readonly withdrawal: { readonly act: string; readonly letter: string };
};

/**
 * What follows for each letter when the yes that it rests on is gone: what is on its way stops, and who holds a copy is told
 * that it was withdrawn, and when. One act in each crossing.
 */
export const withdraw = (letters: readonly OnYes[], because: string, when: string): ActDraft[] =>
  letters.map(({ at, crossing, letter, to, isOnItsWay, withdrawal }) => {
    const facts: WithdrawFacts = {
      withdraws: letter,
      to: to.name,
      at: when,
      letter: isOnItsWay ? null : withdrawal.letter,
    };
    return draft({
      at,
      id: withdrawal.act,
      stream: crossing,
      streamKind: 'disclosure',
      type: 'disclosure.withdraw',
      facts,
      basedOn: [because],
    });
  });
