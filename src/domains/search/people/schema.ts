import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { manners } from '../found-under.ts';
import { mostTyped } from '../schema.ts';

/** By what a person is sought. */
export const soughtBy = ['name', 'personalNumber', 'phone'] as const;

/** Why names are opened. Each is a reason that a reviewer of the log can check; there is no other. */
export const searchReasons = ['contact', 'registered-before', 'safety', 'application', 'correction'] as const;

/** So many names are opened for one answer; the next ones are asked for by themselves, so that the officer sees how far it has come. */
export const openedAtOnce = 1000;
/** So many people are shown of one answer, the best first. */
export const mostPeople = 8;
/** So many answers in an hour are work; more are something else, and stop. Going on with a search counts as it opens names as well. */
export const searchesAnHour = 120;
/** A name of one letter or two would list everyone. */
export const leastOfName = 3;

export const PeopleAsked = z.strictObject({
  by: z.enum(soughtBy),
  text: z.string().trim().min(leastOfName).max(mostTyped),
  reason: z.enum(searchReasons),
  after: z.string().max(200).nullable(),
});

const Hit = z.strictObject({
  id: Uuid,
  alias: z.string(),
  name: z.string(),
  isProtected: z.boolean(),
  manner: z.enum(manners),
});
export type PersonFound = z.infer<typeof Hit>;

export const PeopleFound = z.strictObject({
  hits: z.array(Hit).max(mostPeople),
  /** More people answer than are shown: another word is needed. */
  more: z.boolean(),
  /** How many names were opened for this answer. */
  looked: z.int(),
  /** Where it goes on. */
  next: z.string().nullable(),
  /** Whether names are opened at all in the capacity in which this person acts. */
  opens: z.boolean(),
});
export type PeopleFound = z.infer<typeof PeopleFound>;
