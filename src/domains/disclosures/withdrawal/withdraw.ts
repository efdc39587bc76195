import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { stopAct, withdrawAct } from '../acts.ts';
import type { Sender, StopFacts, WithdrawFacts } from '../schema.ts';

/** A letter of this agency that rests on a yes, before anybody has taken that yes back. */
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
  /** The act that decided to send it, and the matter in which that was done; null where the matter began with it. */
  readonly decided: Decided | null;
  /** The ids of the act that ends it, of the one that the matter hears, and of the letter that would tell of it. From outside. */
  readonly withdrawal: { readonly act: string; readonly stop: string; readonly letter: string };
};

export type Decided = {
  readonly act: string;
  readonly stream: string;
  readonly streamKind: string;
  readonly caseId: string | null;
  readonly subject: string | null;
};

/**
 * What follows for each letter when the yes that it rests on is gone: what is on its way stops, and who holds a copy is told
 * that it was withdrawn, and when. One act in each crossing; and where it was stopped, one in the matter that had sent it, which
 * then stands as before, so that it can be sent again on another yes.
 */
export const withdraw = (letters: readonly OnYes[], because: string, when: string): ActDraft[] =>
  letters.flatMap(({ at, crossing, letter, to, isOnItsWay, decided, withdrawal }) => {
    const facts: WithdrawFacts = {
      withdraws: letter,
      to: to.name,
      at: when,
      letter: isOnItsWay ? null : withdrawal.letter,
    };
    const ended = withdrawAct.draft({
      at,
      id: withdrawal.act,
      stream: crossing,
      facts,
      basedOn: [because],
    });
    if (!isOnItsWay || decided === null) return [ended];
    const { act: undoes, ...matter } = decided;
    const stopped: StopFacts = { letter, undoes, to: to.name, at: when };
    const basedOn = [because, undoes];
    return [ended, stopAct.draft({ ...matter, at, id: withdrawal.stop, facts: stopped, basedOn })];
  });
