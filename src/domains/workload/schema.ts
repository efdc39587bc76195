import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { Away } from '../access/public.ts';

/** A matter for which a person of the unit is responsible. */
export const Matter = z.strictObject({
  id: Uuid,
  kind: z.string(),
  name: z.string().nullable(),
  reference: z.string().nullable(),
  since: Instant,
  /** Who handed it over; null where the person took it. */
  by: z.string().nullable(),
  /** The first date by which the unit owes something because of it. */
  due: Instant.nullable(),
});
export type Matter = z.infer<typeof Matter>;

/** What one person of the unit answers for, counted. */
export const PersonLoad = z.strictObject({
  id: Uuid,
  name: z.string(),
  isMe: z.boolean(),
  hasLeft: z.boolean(),
  leavesAt: Instant.nullable(),
  away: Away.nullable(),
  matters: z.array(z.strictObject({ kind: z.string(), count: z.int() })),
  /** Tasks that they have taken and that belong to no matter of theirs. */
  tasks: z.int(),
  pastDue: z.int(),
  /** In which languages they work, as far as an administrator has said it. */
  languages: z.array(z.string()),
});
export type PersonLoad = z.infer<typeof PersonLoad>;

export const UnitLoad = z.strictObject({
  people: z.array(PersonLoad),
  /** Past their date, with no person responsible. */
  pastDueOfNobody: z.int(),
  /** The kinds of matter that this person may read, and what each is called. */
  kinds: z.array(z.strictObject({ kind: z.string(), called: z.string() })),
});
export type UnitLoad = z.infer<typeof UnitLoad>;

/** A matter that a manager can hand over. */
export const LoadMatter = z.strictObject({
  ...Matter.shape,
  owner: Uuid,
  /** Where the act is sent that hands it over; null where this person may not. */
  changeAt: z.string().nullable(),
  /** Who can take it. */
  couldTake: z.array(Uuid),
  /** The languages of the people whom it is about, as far as they are known and the reader may know them. */
  languages: z.array(z.string()),
});
export type LoadMatter = z.infer<typeof LoadMatter>;
export const LoadMatters = z.strictObject({ items: z.array(LoadMatter), next: z.string().nullable() });
export type LoadMatters = z.infer<typeof LoadMatters>;

/** What My work shows beside tasks: matters that were handed over lately, and those of absent people for whom one stands in. */
export const MyMatters = z.strictObject({
  fresh: z.array(Matter),
  standsInFor: z.array(z.strictObject({ id: Uuid, name: z.string(), away: Away, matters: z.array(Matter) })),
});
export type MyMatters = z.infer<typeof MyMatters>;
