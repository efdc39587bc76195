import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { passOnFacts, type ReceiveFacts } from '../disclosures/public.ts';
import { CorrectableFacts, passableFacts, SignalFacts } from './schema.ts';

/** What each act of a signal holds besides who, when and where. Free text is never in here: it lies sealed beside. */
export const RegisterFacts = SignalFacts.extend({ reference: z.string() }).strict();
export type RegisterFacts = z.infer<typeof RegisterFacts>;

export const CorrectFacts = z.strictObject({ changed: CorrectableFacts, narrative: z.boolean() });
export type CorrectFacts = z.infer<typeof CorrectFacts>;

export const PassOnFacts = passOnFacts(passableFacts);
export type PassOnFacts = z.infer<typeof PassOnFacts>;

/** `letter` is set when what is taken had come by letter, so that its sender can be told. */
export const AcknowledgeFacts = z.strictObject({ letter: Uuid.nullable() });
export type AcknowledgeFacts = z.infer<typeof AcknowledgeFacts>;

export type ReceivedFacts = ReceiveFacts;
