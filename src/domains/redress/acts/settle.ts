import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { redressMessages } from '../messages.ts';

const Settle = z.strictObject({
  act: ActEnvelope,
  offer: Uuid,
  answer: z.enum(['refused', 'accepted']),
  day: Day,
  reason: text(500).nullable(),
});
type Settle = z.infer<typeof Settle>;

const Facts = Settle.omit({ act: true, reason: true });
type Facts = z.infer<typeof Facts>;

export const answerOffer: ActDef<'claim.settle', Facts, 'reason'> = defineAct({
  type: 'claim.settle',
  stream: 'claim',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'scales',
  sentence: ({ answer }) => ({
    message: answer === 'refused' ? redressMessages.offerRefused : redressMessages.offerAccepted,
  }),
  material: 'privileged',
  retainRule: 'claim',
});

/** The answer to an offer: given once, on the offer that it answers. */
export const toSettle: Doing<Settle, Here<Claim>> = {
  act: answerOffer,
  input: Settle,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  refuses: ({ offer: id }, { state: { offers } }) => {
    const offer = offers.find((one) => one.offer === id);
    if (!offer) return new Problem('conflict', redressMessages.noSuchOffer);
    return offer.answer === null ? null : new Problem('conflict', redressMessages.offerAnswered);
  },
  acts: ({ act, reason, ...facts }, here) => [
    answerOffer.draft({
      ...inClaim(here, act),
      facts,
      words: { reason },
      basedOn: here.state.offers.filter(({ offer }) => offer === facts.offer).map((offer) => offer.act),
    }),
  ],
};
