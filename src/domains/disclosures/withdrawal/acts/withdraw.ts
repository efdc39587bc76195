import { z } from 'zod';
import type { ActDraft, RealmKey } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Instant } from '../../../../kernel/time/dates.ts';
import { disclosureMessages } from '../../messages.ts';
import { Sender, withdrawnFor } from '../../schema.ts';
import { stopSending } from './stop.ts';

/**
 * When the consent was withdrawn. Without a letter the crossing was stopped on its way: it had not been received, so there is no one to
 * notify.
 */
export const WithdrawFacts = z.strictObject({
  withdraws: Uuid,
  to: Sender,
  at: Instant,
  letter: Uuid.nullable(),
  /** Absent where a consent that was recorded here is withdrawn. */
  why: z.enum(withdrawnFor).optional(),
});
type WithdrawFacts = z.infer<typeof WithdrawFacts>;

/** The act by which a crossing loses the consent that it rests on. */
export const withdrawAct: ActDef<'disclosure.withdraw', WithdrawFacts, never> = defineAct({
  type: 'disclosure.withdraw',
  stream: 'disclosure',
  nature: 'record',
  facts: WithdrawFacts,
  icon: 'x-circle',
  sentence: ({ letter, to, why }, language) => ({
    message:
      why === 'matter'
        ? disclosureMessages[letter === null ? 'stoppedMatter' : 'withdrewMatter']
        : disclosureMessages[letter === null ? 'stopped' : 'withdrew'],
    values: { unit: to.unit[language] },
  }),
  retainRule: 'disclosure',
});

/** A letter of this agency that rests on a consent, before that consent is withdrawn. */
export type OnYes = {
  readonly at: RealmKey;
  readonly crossing: string;
  readonly letter: string;
  /** The act by which the consent was given. */
  readonly consent: string;
  readonly facts: readonly string[];
  readonly to: { readonly unit: number; readonly name: Sender; readonly agency: number };
  /** Whether it has not arrived yet: then it is stopped, and no one has a copy. */
  readonly isOnItsWay: boolean;
  /** The act that decided to send it, and the matter in which that was done; null where the matter began with it. */
  readonly decided: Decided | null;
  /** The ids of the act that ends it, of the one that the matter hears, and of the letter that would notify of it. From outside. */
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
 * What follows for each letter when the consent that it rests on is gone: what is on its way stops, and each holder of a copy is notified
 * that it was withdrawn, and when. One act in each crossing; and where it was stopped, one in the matter that had sent it, which then is as
 * before, so that it can be sent again on another consent.
 */
export const withdraw = (
  letters: readonly OnYes[],
  because: string,
  when: string,
  why?: z.infer<typeof WithdrawFacts>['why'],
): ActDraft[] =>
  letters.flatMap(({ at, crossing, letter, to, isOnItsWay, decided, withdrawal }) => {
    const facts: WithdrawFacts = {
      withdraws: letter,
      to: to.name,
      at: when,
      letter: isOnItsWay ? null : withdrawal.letter,
      ...(why ? { why } : {}),
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
    const stopped = { letter, undoes, to: to.name, at: when };
    const basedOn = [because, undoes];
    return [ended, stopSending.draft({ ...matter, at, id: withdrawal.stop, facts: stopped, basedOn })];
  });
