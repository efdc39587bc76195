import { z } from 'zod';
import { Capacity } from '../../../../kernel/capacity.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Day, Instant } from '../../../../kernel/time/dates.ts';

/** What a system asks a list with: how many lines at most, and after which. */
export const Asked = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  after: z.string().max(200).optional(),
});

const bothLanguages = z.strictObject({ sv: z.string(), en: z.string() });
/** A list in pages: `next` is sent as `after` for the page that follows, and is null on the last. */
const pageOf = <Line extends z.ZodType>(line: Line) =>
  z.strictObject({ items: z.array(line), next: z.string().nullable() });

const UnitByKey = z.strictObject({
  id: Uuid,
  key: z.string(),
  name: bothLanguages,
  capacities: z.array(Capacity),
});
export type UnitByKey = z.infer<typeof UnitByKey>;
export const UnitsByKey = pageOf(UnitByKey).extend({
  agency: z.strictObject({ key: z.string(), name: bothLanguages, country: z.string() }),
});

/** `confirmedOn`: the day on which the agency called the number and was answered; null: not verified. */
const ContactPointByKey = z.strictObject({
  id: Uuid,
  number: z.string(),
  name: bothLanguages,
  hours: bothLanguages.nullable(),
  alwaysAnswered: z.boolean(),
  languages: z.array(z.string()),
  counties: z.array(z.string()),
  audience: z.enum(['worker', 'professional']),
  from: Day,
  to: Day.nullable(),
  confirmedOn: Day.nullable(),
});
export type ContactPointByKey = z.infer<typeof ContactPointByKey>;
export const ContactPointsByKey = pageOf(ContactPointByKey);

const HeldByKey = z.strictObject({ word: z.string(), from: Instant, until: Instant.nullable() });
const PersonByKey = z.strictObject({
  id: Uuid,
  unit: z.strictObject({ id: Uuid, key: z.string() }),
  name: z.string(),
  title: bothLanguages,
  from: Instant,
  until: Instant.nullable(),
  hasEnded: z.boolean(),
  roles: z.array(HeldByKey),
  capacities: z.array(HeldByKey),
  absence: z.strictObject({ from: Day, to: Day.nullable(), deputy: Uuid.nullable() }).nullable(),
});
export type PersonByKey = z.infer<typeof PersonByKey>;
export const PeopleByKey = pageOf(PersonByKey);
