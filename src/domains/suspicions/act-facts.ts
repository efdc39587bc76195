import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { Sender } from '../disclosures/public.ts';
import { CloseSuspicion, handedFacts, SuspicionFacts } from './schema.ts';

/** What each act of a suspicion holds besides who, when and where. Free text is never in here: it lies sealed beside. */
export const HandOverFacts = SuspicionFacts.extend({
  reference: z.string(),
  to: Sender,
  /** Which facts crossed, and on which ground. */
  handed: z.array(z.enum(handedFacts)).min(1),
  ground: z.string(),
  letter: Uuid,
  words: z.array(z.enum(['narrative', 'reach'])),
  /** The own visit in which it was seen, where it was begun from one. */
  visit: Uuid.optional(),
}).strict();
export type HandOverFacts = z.infer<typeof HandOverFacts>;

/** The letter that it came by, so that its sender can be told. */
export const AcknowledgeFacts = z.strictObject({ letter: Uuid });
export type AcknowledgeFacts = z.infer<typeof AcknowledgeFacts>;

/** The clock passed a step of the line: the first is the unit's manager, the second the level above. */
export const EscalateFacts = z.strictObject({ step: z.int().min(1).max(2) });
export type EscalateFacts = z.infer<typeof EscalateFacts>;

export const CloseFacts = CloseSuspicion.omit({ act: true, note: true }).strict();
export type CloseFacts = z.infer<typeof CloseFacts>;
