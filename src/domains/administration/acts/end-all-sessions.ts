import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { administrationMessages as texts } from '../messages.ts';
import { endSessionsAct } from './end-sessions.ts';

/** `people` null: all who are signed in when it is done, but oneself. */
const EndAllSessions = z.strictObject({ act: ActEnvelope, people: z.array(Uuid).min(1).max(1000).nullable() });
type EndAllSessions = z.infer<typeof EndAllSessions>;

type SignedIn = Pick<Account, 'id' | 'isOwn' | 'hasEnded'>;
export type SignedInPeople = InFile & {
  readonly id: Uuid;
  readonly accounts: readonly SignedIn[];
  /** For the acts after the first, which has the id of the command. */
  readonly newIds: readonly Uuid[];
};

const open = ({ accounts }: Pick<SignedInPeople, 'accounts'>): readonly SignedIn[] =>
  accounts.filter(({ hasEnded }) => !hasEnded);

/**
 * Many people are signed out everywhere at once, and may sign in again: a sign-in service or a network is no longer to be trusted. It is an act
 * on each, as where one is signed out.
 */
export const toEndAllSessions: Doing<EndAllSessions, SignedInPeople> = {
  act: endSessionsAct,
  verb: 'account.end-all-sessions',
  input: EndAllSessions,
  roles: ['administrator'],
  may: mayAdminister,
  possible: (found) => {
    if (found.accounts.some(({ isOwn }) => isOwn)) return new Problem('conflict', texts.oneself);
    return open(found).length > 0 ? null : new Problem('conflict', texts.noneSignedIn);
  },
  acts: ({ act }, found) =>
    open(found).map(({ id }, nth) =>
      endSessionsAct.draft({
        at: found.at,
        id: nth === 0 ? act.id : (found.newIds[nth - 1] ?? act.id),
        stream: id,
        facts: { account: id },
      }),
    ),
};
