import { z } from 'zod';
import { ActEnvelope, Receipt } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { Instant } from '../../../kernel/dates.ts';
import { Uuid } from '../../../kernel/id.ts';

/** SHA-256 of the secret part of an address, in hexadecimal figures. The browser makes the secret and sends only this. */
const SecretHash = z.string().regex(/^[0-9a-f]{64}$/);
const Spoken = z.enum(['sv', 'en']);

export const MakeCalendar = z.strictObject({ act: ActEnvelope, calendar: Uuid, secretHash: SecretHash });
export type MakeCalendar = z.infer<typeof MakeCalendar>;
export const RenewCalendar = z.strictObject({ act: ActEnvelope, secretHash: SecretHash });
export type RenewCalendar = z.infer<typeof RenewCalendar>;
export const EndCalendar = z.strictObject({ act: ActEnvelope });
export type EndCalendar = z.infer<typeof EndCalendar>;

export const MakeCalendarFacts = z.strictObject({ capacity: Capacity, language: Spoken, secretHash: SecretHash });
export type MakeCalendarFacts = z.infer<typeof MakeCalendarFacts>;
export const RenewCalendarFacts = z.strictObject({ secretHash: SecretHash });
export type RenewCalendarFacts = z.infer<typeof RenewCalendarFacts>;
export const EndCalendarFacts = z.strictObject({});
export type EndCalendarFacts = z.infer<typeof EndCalendarFacts>;

/** An address that is open. Of the address itself nothing is known here any more. */
export const CalendarShown = z.strictObject({
  id: Uuid,
  owner: z.string(),
  mine: z.boolean(),
  capacity: Capacity,
  madeAt: Instant,
  renewedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  may: z.array(z.string()),
});
export type CalendarShown = z.infer<typeof CalendarShown>;
export const CalendarList = z.strictObject({ items: z.array(CalendarShown) });
export type CalendarList = z.infer<typeof CalendarList>;
export const CalendarAnswer = z.strictObject({ calendar: CalendarShown, receipt: Receipt });
export type CalendarAnswer = z.infer<typeof CalendarAnswer>;

/** A file to keep. Null where there is nothing to put into it. */
export const FileShown = z.strictObject({
  file: z.strictObject({ name: z.string(), type: z.string(), base64: z.string() }).nullable(),
});
export type FileShown = z.infer<typeof FileShown>;
