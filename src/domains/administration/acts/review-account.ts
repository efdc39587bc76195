import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { mayAdminister } from '../access.ts';
import type { Account, Held } from '../account.ts';
import { asItWasSeen, ofAnother } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { OfAccount } from './of-account.ts';

const Words = z.array(z.string().max(60)).max(60);
/** The roles and capacities that the administrator has before them: what has changed meanwhile is looked at again. Null: as they are. */
const Seen = z.strictObject({ roles: Words, capacities: Words });
const ReviewAccount = z.strictObject({ act: ActEnvelope, seen: Seen.nullable() });
type ReviewAccount = z.infer<typeof ReviewAccount>;

/** `cameIn`: whether the person had come in by then. A signature before that confirms no one who comes in by a mail later. */
const Facts = OfAccount.extend({ roles: Words, capacities: Words, cameIn: z.boolean().optional() }).strict();
type Facts = z.infer<typeof Facts>;

export const reviewAccount: ActDef<'account.review', Facts, never> = defineAct({
  type: 'account.review',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ roles, capacities }) => ({
    message: texts.reviewed,
    values: { roles: roles.length, capacities: capacities.length },
  }),
  retainRule: 'account',
});

const wordsOf = (held: readonly Held[]): string[] => held.map(({ word }) => word).sort();

/** An administrator has looked at what another person may do, and signs that they still need all of it. It changes nothing else. */
export const toReview: Doing<ReviewAccount, Account> = {
  act: reviewAccount,
  input: ReviewAccount,
  roles: ['administrator'],
  may: mayAdminister,
  possible: ofAnother,
  refuses: ({ seen }, account) => (seen ? asItWasSeen(seen, account) : null),
  acts: ({ act }, { id, at, roles, capacities, hasComeIn }) => [
    reviewAccount.draft({
      at,
      id: act.id,
      stream: id,
      facts: { account: id, roles: wordsOf(roles), capacities: wordsOf(capacities), cameIn: hasComeIn },
    }),
  ],
};
