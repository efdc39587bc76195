import { z } from 'zod';
import type { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { isPhoneNumber } from '../../../kernel/text/phone-number.ts';
import { line } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { LanguageTag } from '../schema.ts';
import { contactPointMessages as texts } from './messages.ts';

/** For whom a number is: a person at work who may be exploited, or those who help. */
export const pointAudiences = ['worker', 'professional'] as const;

/** What an administrator writes of a number that the agency publishes. All of it is public, so nothing of it is sealed. */
export const PointSaid = z.strictObject({
  number: z.string().trim().refine(isPhoneNumber),
  nameSv: line(120),
  nameEn: line(120),
  /** When someone answers; null where it is not known. Both languages, or neither. */
  hoursSv: line(120).nullable(),
  hoursEn: line(120).nullable(),
  /** Whether someone answers day and night, every day. In what was written before there was this field: not said, so no. */
  alwaysAnswered: z.boolean().default(false),
  languages: z.array(LanguageTag).max(20),
  /** ISO 3166-2; none is the whole country. */
  counties: z.array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)).max(50),
  audience: z.enum(pointAudiences),
  from: Day,
  to: Day.nullable(),
  /** The day on which the agency called it and was answered; null: not verified. */
  confirmedOn: Day.nullable(),
});
export type PointSaid = z.infer<typeof PointSaid>;

/** A contact point of the agency as it is stored. */
export type Point = PointSaid & { readonly id: Uuid; readonly endedAt: string | null };

/** The counties of the country of the agency, by code, as the files of knowledge have them. */
export type Counties = readonly { readonly code: string; readonly sv: string; readonly en: string }[];

export type NewPoint = InFile & { readonly id: Uuid; readonly counties: Counties; readonly today: string };
export type PointHere = NewPoint & { readonly point: Point };

/** What has ended is not changed: a number is published again. */
export const stillPublished = ({ point }: Pick<PointHere, 'point'>): Problem | null =>
  point.endedAt === null ? null : new Problem('conflict', texts.hasEnded);

/** What does not fit together in what was written. */
export function wrongInPoint(
  said: PointSaid,
  { counties, today }: Pick<NewPoint, 'counties' | 'today'>,
): Problem | null {
  if ((said.hoursSv === null) !== (said.hoursEn === null)) {
    return wrongAt(said.hoursSv === null ? 'hoursSv' : 'hoursEn', texts.hoursInBoth);
  }
  if (said.to !== null && said.to < said.from) return wrongAt('to', texts.endsBeforeItBegins);
  if (said.confirmedOn !== null && said.confirmedOn > today) return wrongAt('confirmedOn', texts.confirmedLater);
  const unknown = said.counties.some((code) => !counties.some((county) => county.code === code));
  return unknown ? wrongAt('counties', texts.countyUnknown) : null;
}
