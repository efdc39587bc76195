import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';

/** SHA-256 of the secret part of an address, in hexadecimal figures. The browser makes the secret and sends only this. */
export const SecretHash = z.string().regex(/^[0-9a-f]{64}$/);

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
