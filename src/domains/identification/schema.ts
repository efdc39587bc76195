import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text/text.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { isAlias } from '../persons/public.ts';
import { SignCode, Signs } from '../suspicions/public.ts';

/** Of whom or what the indicators are assessed: an alias if it is a person, and the workplace. */
export const ScreenedFacts = z.strictObject({
  called: z.string().refine(isAlias).nullable(),
  workplaceName: text(120).nullable(),
  /** The hand-over that it comes from, if it came by one. */
  suspicion: Uuid.nullable(),
});
export type ScreenedFacts = z.infer<typeof ScreenedFacts>;

export const Note = text(4000);

export const presumptions = ['yes', 'no'] as const;

/** What follows when a person is presumed to be a victim, in the order in which it helps. */
export const followUps = ['interpreter', 'information', 'time-to-think', 'counsel', 'non-punishment'] as const;
export type FollowUp = (typeof followUps)[number];

/** The outcome of one of them. */
export const followOutcomes = ['done', 'not-needed', 'asked'] as const;
export type FollowOutcome = (typeof followOutcomes)[number];

/* What goes out, listed field by field. */

export const statuses = ['one-reading', 'two-readings', 'decided'] as const;

export const ScreeningRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  status: z.enum(statuses),
  called: z.string().nullable(),
  workplaceName: z.string().nullable(),
  presumed: z.enum(presumptions).nullable(),
  begunAt: Instant,
});
export type ScreeningRow = z.infer<typeof ScreeningRow>;
export const ScreeningList = z.strictObject({ items: z.array(ScreeningRow), next: z.string().nullable() });
export type ScreeningList = z.infer<typeof ScreeningList>;

/** One reader's answers. Null while the viewer of the page may still be the second reader and must not see them. */
export const Reading = z.strictObject({
  by: z.string(),
  mine: z.boolean(),
  at: Instant,
  answers: Signs.nullable(),
  note: z.string().nullable(),
  /** The later sittings in which the same reader found more, with the indicators of each; none while the answers are hidden. */
  later: z.array(z.strictObject({ at: Instant, codes: z.array(SignCode), note: z.string().nullable() })),
});
export type Reading = z.infer<typeof Reading>;

/** One step of what follows. `here`: what the support plan of the same file says of it, where there is one. */
export const FollowShown = z.strictObject({
  step: z.enum(followUps),
  state: z.enum(['open', 'done', 'not-needed', 'asked']),
  dueAt: Instant,
  /** By which day an answer is expected of the agency that was asked. Null where none was, or before a day was recorded with it. */
  answerBy: Day.nullable(),
  by: z.string().nullable(),
  at: Instant.nullable(),
  here: z.enum(['done', 'open']).nullable(),
});
export type FollowShown = z.infer<typeof FollowShown>;

export const ScreeningShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  status: z.enum(statuses),
  about: ScreenedFacts,
  begunAt: Instant,
  readings: z.array(Reading).min(1).max(2),
  /** The indicators that the two readers judged differently, once both have read. */
  differ: z.array(SignCode),
  decision: z
    .strictObject({
      presumed: z.enum(presumptions),
      by: z.string(),
      at: Instant,
      restsOn: z.array(SignCode),
      training: z.array(SignCode),
      grounds: z.string().nullable(),
      against: z.string().nullable(),
    })
    .nullable(),
  /** What follows from a decision of yes; empty otherwise. */
  follows: z.array(FollowShown),
  /** By which day an answer is expected of an agency that is asked today. */
  answerExpectedBy: Day,
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type ScreeningShown = z.infer<typeof ScreeningShown>;

/** How far two readers agree on one thing. Kappa is null where it is not defined. */
export const AgreedShown = z.strictObject({
  screenings: z.int(),
  same: z.number(),
  kappa: z.strictObject({ value: z.number(), lower: z.number(), upper: z.number() }).nullable(),
});
export type AgreedShown = z.infer<typeof AgreedShown>;

/** How far the readers of each unit agree, and on which indicators. It holds no names. */
export const ReadersAgree = z.strictObject({
  units: z.array(z.strictObject({ name: z.string(), agreed: AgreedShown })),
  signs: z.array(z.strictObject({ code: SignCode, agreed: AgreedShown, isToPractise: z.boolean() })),
});
export type ReadersAgree = z.infer<typeof ReadersAgree>;

export const ScreeningAnswer = z.strictObject({ screening: ScreeningShown, receipt: Receipt });
export type ScreeningAnswer = z.infer<typeof ScreeningAnswer>;
