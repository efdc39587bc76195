import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { PointSaid, pointAudiences } from './contact-point.ts';

/** A contact point as an administrator reads it. `isNow`: pages show it today. */
export const PointShown = z.strictObject({
  ...PointSaid.shape,
  number: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  id: Uuid,
  endedAt: Instant.nullable(),
  isNow: z.boolean(),
});
export type PointShown = z.infer<typeof PointShown>;

const CountyShown = z.strictObject({ code: z.string(), name: z.string() });

/** A number that the register gives for the country: not verified until an administrator publishes it. */
const Offer = z.strictObject({
  number: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  hoursSv: z.string().nullable(),
  hoursEn: z.string().nullable(),
  alwaysAnswered: z.boolean(),
  languages: z.array(z.string()),
  audience: z.enum(pointAudiences),
  source: z.string(),
});
export type Offer = z.infer<typeof Offer>;

export const PointList = z.strictObject({
  items: z.array(PointShown),
  counties: z.array(CountyShown),
  offers: z.array(Offer),
  visibility: Visibility,
});
export type PointList = z.infer<typeof PointList>;

export const PointPage = z.strictObject({
  point: PointShown,
  counties: z.array(CountyShown),
  timeline: z.array(
    ActEvent.extend({ changes: z.array(z.strictObject({ what: z.string(), before: z.string(), after: z.string() })) }),
  ),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type PointPage = z.infer<typeof PointPage>;

export const PointAnswer = z.strictObject({ page: PointPage, receipt: Receipt });
export type PointAnswer = z.infer<typeof PointAnswer>;
