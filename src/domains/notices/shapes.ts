import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { WorkStage } from '../tasks/public.ts';
import { digestHours } from './next-mail.ts';

const Hour = z
  .number()
  .int()
  .min(digestHours[0])
  .max(digestHours.at(-1) ?? 20);

/** What of My work a person has seen, and how far each had come. */
export const Seen = z.strictObject({
  seen: z
    .array(z.strictObject({ id: Uuid, stage: WorkStage }))
    .min(1)
    .max(500),
});

/** Mail: a digest at an hour of working days, or null; and what is urgent at once. */
export const ChosenMail = z.strictObject({ digestHour: Hour.nullable(), urgent: z.boolean() });
export type ChosenMail = z.infer<typeof ChosenMail>;

/** How a person is told, and whether mail can reach them. */
export const Choices = z.strictObject({
  mail: ChosenMail,
  /** Whether this installation sends mail, and where the address of this person stands. */
  mailTo: z.enum(['confirmed', 'not-confirmed', 'none', 'not-sent']),
  /** Since when their calendar has an address. */
  feedSince: Instant.nullable(),
});
export type Choices = z.infer<typeof Choices>;

/** The address of a calendar, shown once. */
export const MadeFeed = z.strictObject({ address: z.string() });
