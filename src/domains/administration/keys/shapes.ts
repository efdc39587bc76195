import { z } from 'zod';
import { Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';
import { KeyVerb } from './api-key.ts';
import { keyNeeds } from './what-key-needs.ts';

export const KeyShown = z.strictObject({
  id: Uuid,
  name: z.string(),
  purpose: z.string(),
  beginning: z.string(),
  verbs: z.array(KeyVerb),
  lastDay: Day,
  state: z.enum(['in-use', 'lapsed', 'ended']),
  madeAt: Instant,
  madeBy: z.string(),
  usedOn: Day.nullable(),
  endedAt: Instant.nullable(),
  endedBy: z.string().nullable(),
  confirmedAt: Instant.nullable(),
  confirmedBy: z.string().nullable(),
  needs: z.array(z.enum(keyNeeds)),
});
export type KeyShown = z.infer<typeof KeyShown>;

export const KeyList = z.strictObject({ items: z.array(KeyShown), visibility: Visibility });
export type KeyList = z.infer<typeof KeyList>;
export const KeyAnswer = z.strictObject({ key: KeyShown, receipt: Receipt });
export type KeyAnswer = z.infer<typeof KeyAnswer>;
/** The key itself is there in the first answer only. */
export const KeyMadeAnswer = z.strictObject({ key: KeyShown, token: z.string().nullable(), receipt: Receipt });
export type KeyMadeAnswer = z.infer<typeof KeyMadeAnswer>;
