import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { mayWriteClaim } from '../access.ts';
import { countOpened } from '../counted.ts';
import { redressMessages } from '../messages.ts';

const OpenClaim = z.strictObject({
  act: ActEnvelope,
  claim: Uuid,
  /** The case of the agency to which it belongs, on the redress strand; null while there is none. */
  caseId: Uuid.nullable(),
  /** The day from which the duration is counted. */
  began: Day,
  people: z.int().min(1).max(1000),
  sector: z.enum(sectorsOrUnknown),
  /** Whom it is for, by alias, and against whom. */
  who: text(80),
  against: text(120),
});
type OpenClaim = z.infer<typeof OpenClaim>;

const Facts = OpenClaim.pick({ began: true, people: true, sector: true }).extend({ reference: z.string() });
type Facts = z.infer<typeof Facts>;

/** Documents of the client's side, like every act of a claim: communication between client and counsel is privileged. */
export const openClaim: ActDef<'claim.open', Facts, 'who' | 'against'> = defineAct({
  type: 'claim.open',
  milestone: true,
  stream: 'claim',
  words: ['who', 'against'],
  nature: 'record',
  facts: Facts,
  icon: 'coins',
  sentence: () => ({ message: redressMessages.opened }),
  material: 'privileged',
  retainRule: 'claim',
});

/** Opens a claim on the redress strand of the agency that acts for the client. */
export const toOpen: Doing<OpenClaim, InFile, InFile & { readonly id: string; readonly reference: string }> = {
  act: openClaim,
  input: OpenClaim,
  roles: ['officer', 'lead'],
  may: mayWriteClaim,
  acts: (input, { id, at, reference }) => [
    openClaim.draft({
      at,
      id: input.act.id,
      stream: id,
      caseId: input.caseId,
      facts: { reference, began: input.began, people: input.people, sector: input.sector },
      words: { who: input.who, against: input.against },
      counts: countOpened(input, at.country),
    }),
  ],
};
