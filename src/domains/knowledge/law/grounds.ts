import { z } from 'zod';
import { groundIdOf } from '../../../kernel/text/ground.ts';
import { countries } from '../countries.ts';
import { reading } from '../sources/citation.ts';
import { sourceText } from '../sources/source-text.ts';

const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const Day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

/** A provision, or an agreed practice, on which something may be disclosed by one kind of agency to another. */
export const Ground = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]{3,60}$/),
  provision: Both,
  sentence: Both,
  nature: z.enum(['may', 'must', 'must-not']),
  from: z.array(z.string()).min(1),
  to: z.array(z.string()).min(1),
  weighing: z.boolean(),
  excludes: z.array(z.string()),
  needs_consent: z.boolean().default(false),
  /** Whether what it carries must not wait for anything, not even for a proof of who sends it: a person may be in danger. */
  at_once: z.literal(true).optional(),
  /** The officer writes the provision: the law of the country on disclosure has not been entered, or not all of it. */
  written: z.literal(true).optional(),
  /** In words: what it does not open, or what of it has not been read. */
  limits: Both.optional(),
  /** null: from when it is in force has not been read. */
  valid_from: Day.nullable(),
  valid_to: Day.nullable(),
  source: z.string().min(1).transform(sourceText),
  mark: z.enum(['S', 'M', 'D']),
  verified_on: Day.nullable(),
  ...reading,
});
/** One with the country whose law it is: no agency of another is offered it. */
export type Ground = z.infer<typeof Ground> & { readonly country: string };

/** Those of one country; or what every one of several countries has while its own law has not been entered. */
export const GroundFile = z.union([
  z.strictObject({ country: z.enum(countries), grounds: z.array(Ground) }),
  z.strictObject({ countries: z.array(z.enum(countries)).min(1), grounds: z.array(Ground) }),
]);

/** The grounds of a file, each of its country. The id of one that several countries have begins with each of them. */
export const groundsOfFile = (file: z.infer<typeof GroundFile>): readonly Ground[] =>
  'country' in file
    ? file.grounds.map((ground) => ({ ...ground, country: file.country }))
    : file.countries.flatMap((country) =>
        file.grounds.map((ground) => ({ ...ground, id: `${country.toLowerCase()}.${ground.id}`, country })),
      );

/** Those that an agency of a country may rest on. */
export const groundsIn = (grounds: readonly Ground[], country: string): readonly Ground[] =>
  grounds.filter((one) => one.country === country);

/** Why a ground cannot carry this disclosure; null when it can. */
export type GroundObstacle = 'wrong-sender' | 'wrong-recipient' | 'not-in-force' | 'forbids' | 'needs-consent' | null;

const covers = (kinds: readonly string[], kind: string): boolean => kinds.includes('any') || kinds.includes(kind);

/**
 * Whether this ground can carry something from one kind of agency to another on a day.
 * A ground that rests on a person's consent cannot be used where no consent is on record; a signal has no person.
 */
export function groundObstacle(
  ground: Ground,
  crossing: { fromKind: string; toKind: string; on: string; hasConsent: boolean },
): GroundObstacle {
  if (ground.nature === 'must-not') return 'forbids';
  if (
    (ground.valid_from !== null && crossing.on < ground.valid_from) ||
    (ground.valid_to !== null && crossing.on > ground.valid_to)
  )
    return 'not-in-force';
  if (!covers(ground.from, crossing.fromKind)) return 'wrong-sender';
  if (!covers(ground.to, crossing.toKind)) return 'wrong-recipient';
  if (ground.needs_consent && !crossing.hasConsent) return 'needs-consent';
  return null;
}

/** Whether what is sent on a ground may wait for a proof of who sends it. */
export const mayWait = (grounds: readonly Ground[], ground: string): boolean =>
  !grounds.some(({ id, at_once }) => id === groundIdOf(ground) && at_once === true);
