import { z } from 'zod';
import { Visibility } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';

/** What sort of entry it is: something was looked at, done, refused, or concerns signing in. */
export const sorts = ['read', 'change', 'refused', 'sign-in'] as const;
export type Sort = (typeof sorts)[number];

export const Verb = z.string().regex(/^[a-z][a-z.-]{0,59}$/);

/** What is looked for in the log. A person and a file are named by their ids, which say nothing of them. */
export const LogFilter = z.strictObject({
  from: Day.optional(),
  until: Day.optional(),
  person: Uuid.optional(),
  verb: Verb.optional(),
  about: Uuid.optional(),
  sort: z.enum(sorts).optional(),
});
export type LogFilter = z.infer<typeof LogFilter>;

export const LogLine = z.strictObject({
  /** Its row in the log of the agency. */
  entry: z.string(),
  at: Instant,
  sort: z.enum(sorts),
  /** Who, as what, where, and what: one sentence for this reader. */
  sentence: z.string(),
  who: z.string(),
  /** Null where no person of the agency did it. */
  person: Uuid.nullable(),
  unit: z.string().nullable(),
  capacity: Capacity.nullable(),
  did: z.string(),
  /** The code of what was done: the name of the route. */
  code: Verb,
  /** Why it was refused, where it was. */
  refused: z.string().nullable(),
  /** The files that it is about, by their ids. Never what is in them. */
  about: z.array(z.string()),
  isSealed: z.boolean(),
});
export type LogLine = z.infer<typeof LogLine>;

export const LogPage = z.strictObject({
  items: z.array(LogLine),
  next: z.string().nullable(),
  visibility: Visibility,
});
export type LogPage = z.infer<typeof LogPage>;

/** By what the log can be filtered: people of the agency, also those who have left, and kinds of acts. */
export const LogChoices = z.strictObject({
  people: z.array(z.strictObject({ id: Uuid, name: z.string(), unit: z.string() })),
  acts: z.array(z.strictObject({ verb: Verb, did: z.string() })),
});
export type LogChoices = z.infer<typeof LogChoices>;

/** So many entries are in one file at most. */
export const mostInFile = 5000;

export const LogFile = z.strictObject({ name: z.string(), csv: z.string(), isCut: z.boolean() });
export type LogFile = z.infer<typeof LogFile>;
