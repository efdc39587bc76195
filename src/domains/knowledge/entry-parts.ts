import { z } from 'zod';
import { sourceText } from './sources/source-text.ts';

/** A text in both languages of the staff. */
export const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export const Day = z.iso.date();
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/);
export const Ids = z.array(Id);

export const text = z.string().min(1);
/** The words of a law in its own language. */
export const Own = z.strictObject({
  language: z.enum(['sv', 'da', 'nb', 'fi', 'is', 'et', 'lv', 'lt', 'pl', 'de']),
  text,
});
export const Power = z.strictObject({ may: z.enum(['yes', 'limited', 'no', 'unknown']), text: Both });

/** A fact of a judged case: what it speaks of, on whose word or which kind of evidence it rests, whom it is about. */
export const JudgedFact = z.strictObject({
  id: Id,
  sv: text,
  en: text,
  /** One of the injured people, or null for all. */
  person: Id.nullable(),
  concepts: Ids.min(1),
  speaks: z.enum(['for', 'against']),
  evidence: Ids,
});
/** What one court said: of each element whether it found it, and why not. not-seen: the sources do not say. */
export const Instance = z.strictObject({
  id: Id,
  court: Both,
  on: Day.nullable(),
  findings: z.array(
    z.strictObject({
      element: Id,
      person: Id.nullable(),
      found: z.enum(['met', 'partly', 'not-met', 'not-tried', 'not-seen']),
      fails_by: Id.nullable(),
      text: Both.nullable(),
    }),
  ),
  convicted: Ids,
  acquitted: Ids,
  outcome: Both,
  source: text.transform(sourceText),
});

/** What an agency may decide because of a visit, each kind as `inspections` calls it, with the provisions that it may rest on. */
export const Decides = z.array(
  z.strictObject({
    kind: Id,
    bases: z.array(z.strictObject({ id: Id, sv: text, en: text, verified_on: Day.nullable() })),
  }),
);

/**
 * Where its elements are on the board of a criminal file, if it is always there: which group, in which order, by which term of the law; and
 * what the board says of it.
 */
export const Board = z.strictObject({
  note: Both,
  groups: z
    .array(z.strictObject({ group: Id, elements: z.array(z.strictObject({ id: Id, term: text })).min(1) }))
    .min(1),
});
