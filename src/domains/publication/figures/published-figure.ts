import { z } from 'zod';

/**
 * What a year as published can mean: one year, several years together, from a year on, a day, a half year at the end, or
 * nothing (n/a).
 */
const Year = z
  .string()
  .regex(
    /^(n\/a|\d{4}|\d{4}-\d{4}|\d{4}-|\d{4}-\d{2}-\d{2}|\d{4}-\d{4}H[12])$/,
    'is not a year, a range of years, a day or n/a',
  );

/** Codes are words joined by full stops, spaces never; two offences counted together are joined by a plus. */
const Offence = z.string().regex(/^[A-Z]{2}\.[\w.-]+(\+[A-Z]{2}\.[\w.-]+)*$/, 'is not an offence such as SE.BRB.4.1a');

/** What the exploitation was for. `labour` is wider than `forced_labour`: it holds plainly unreasonable work too. */
const Purpose = z.string().regex(/^[a-z_]+(\+[a-z_]+)*$/, 'is not a purpose such as forced_labour');

/** How a figure is known. A mark with `!` is in conflict or to be checked; `not found` has no value. */
export const figureMarks = ['S', 'S!', 'D', 'D!', 'M', 'M!', 'not found'] as const;

/**
 * What is counted. Each unit is separate: offences are not persons, persons are not cases, and none adds to another. Shares
 * run from 0 to 1; per cent always says of what.
 */
export const figureUnits = [
  'offences', // one for each injured party and act, roughly
  'persons',
  'cases', // matters of an authority or a court: what one case is differs between them
  'investigations',
  'prosecutions', // as the source counts them, persons or cases
  'convictions', // as the source counts them, persons, cases or offences
  'inspections',
  'applications',
  'decisions',
  'SEK', // one sum in kronor
  'SEK per person', // kronor to each person in one case
  'share', // 0 to 1
  'per cent of investigated offences', // lagföringsprocent
  'per cent of handled offences', // personuppklaringsprocent
  'per cent of new clients',
  'per cent of work environment inspections',
  'per cent change on the year before',
  'times the year before',
  'persons per million inhabitants',
] as const;

export type FigureUnit = (typeof figureUnits)[number];

/** One published figure, or one that was looked for and not found: then `value` is null, which is not zero. */
export const PublishedFigure = z
  .strictObject({
    country: z.enum(['SE', 'DK', 'NO', 'FI', 'IS', 'EE', 'LV', 'LT', 'PL', 'DE', 'EU']),
    year: Year,
    metric: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'is not a metric such as presumed-victims'),
    offence: Offence.nullable(),
    purpose: Purpose.nullable(),
    breakdown: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*(:[\w-]+)?$/, 'is not a breakdown such as all, child or nationality:TH'),
    value: z.number().nullable(),
    qualifier: z.enum(['exact', 'about', 'more-than', 'less-than']),
    as_published: z.string(),
    unit: z.enum(figureUnits),
    source: z.string().min(1, 'is empty: every figure has a source'),
    mark: z.enum(figureMarks),
    note: z.string(),
    conflict_group: z.string().min(1).nullable(),
  })
  .refine((figure) => (figure.value === null) === (figure.mark === 'not found'), {
    path: ['value'],
    message: 'is empty exactly when the mark is "not found"',
  })
  .refine((figure) => figure.note !== '' || !/^(D|not found)/.test(figure.mark), {
    path: ['note'],
    message: 'is empty: a derived figure shows its arithmetic and a missing one says why',
  });

export type PublishedFigure = z.infer<typeof PublishedFigure>;

/** What is needed to find a figure's row again. */
export type FigureReference = Pick<
  PublishedFigure,
  'country' | 'year' | 'metric' | 'offence' | 'purpose' | 'breakdown' | 'source'
>;

/** Languages that titles and names of publishers are in. A screen reader reads each in its own voice. */
const sourceLanguages = z.enum(['sv', 'en', 'da', 'nb', 'fi', 'is', 'et', 'lv', 'lt', 'pl', 'de']);

/**
 * Where figures come from. `publisher` is its own name, `publisher_en` what that means, empty where it needs no words;
 * `seen` says how much of it was read; `host` is empty when not written down.
 */
export const FigureSource = z.strictObject({
  key: z.string().min(1),
  title: z.string().min(1),
  title_language: sourceLanguages,
  publisher: z.string().min(1),
  publisher_language: sourceLanguages,
  publisher_en: z.string(),
  seen: z.string().min(1),
  host: z.string(),
});

export type FigureSource = z.infer<typeof FigureSource>;

/** What a metric counts, what it does not count, and the trap in reading it, for each unit it comes in. */
export const FigureDefinition = z.strictObject({
  metric: z.string().min(1),
  unit: z.enum(figureUnits),
  counts_en: z.string().min(1),
  counts_sv: z.string().min(1),
  not_counted_en: z.string().min(1),
  not_counted_sv: z.string().min(1),
  trap_en: z.string().min(1),
  trap_sv: z.string().min(1),
});

export type FigureDefinition = z.infer<typeof FigureDefinition>;

/** From `first_year` on, these metrics cannot be compared with earlier years. Lists are written with | between. */
export const SeriesBreak = z.strictObject({
  country: PublishedFigure.shape.country,
  first_year: z.string().regex(/^\d{4}$/, 'is not a year'),
  metrics: z.string().transform((list) => list.split('|')),
  offences: z.string().transform((list) => list.split('|')),
  what_en: z.string().min(1),
  what_sv: z.string().min(1),
  source: z.string().min(1),
  mark: z.enum(figureMarks),
  note: z.string(),
});

export type SeriesBreak = z.infer<typeof SeriesBreak>;
