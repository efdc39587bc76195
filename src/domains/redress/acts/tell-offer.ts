import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { currencyIn } from '../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { formatsFor } from '../../../kernel/text/formats.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWriteClaim } from '../access.ts';
import { type Claim, inClaim } from '../claim.ts';
import { redressMessages } from '../messages.ts';

const SettlementOffer = z.strictObject({
  act: ActEnvelope,
  offer: Uuid,
  kronor: z.int().min(1).max(100_000_000),
  asksSilence: z.boolean(),
  /** Whether the person has a permit that rests on taking part; null where it is not known here. */
  permitForTrial: z.boolean().nullable(),
  day: Day,
  from: text(120),
});
type SettlementOffer = z.infer<typeof SettlementOffer>;

const Facts = SettlementOffer.omit({ act: true, from: true });
type Facts = z.infer<typeof Facts>;

export const tellOffer: ActDef<'claim.settlement-offer', Facts, 'from'> = defineAct({
  type: 'claim.settlement-offer',
  stream: 'claim',
  words: ['from'],
  nature: 'record',
  facts: Facts,
  icon: 'handshake',
  sentence: ({ kronor }, language, country) => ({
    message: redressMessages.offerTold,
    values: { sum: formatsFor(language).money(kronor, currencyIn(country)) },
  }),
  material: 'privileged',
  retainRule: 'claim',
});

/** That the other side offered to settle. */
export const toTellOffer: Doing<SettlementOffer, Here<Claim>> = {
  act: tellOffer,
  input: SettlementOffer,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  acts: ({ act, from, ...facts }, here) => [tellOffer.draft({ ...inClaim(here, act), facts, words: { from } })],
};
