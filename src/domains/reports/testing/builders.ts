import type { ActEnvelope } from '../../../kernel/act.ts';
import type { Breakdown, Definitions, Measure, Report } from '../definitions.ts';
import type { WorkRow } from '../fill/count-measure.ts';
import type { EnteredAt, EnteredCell } from '../fill/filling-from.ts';
import type { NumberOrUnknown } from '../values.ts';

const said = { valid_from: null, valid_to: null, source: 'invented', unverified: true } as const;
const both = { sv: 'påhittat', en: 'invented' };
const named = (id: string) => ({ id, sv: `${id} sv`, en: `${id} en` });

export const aBreakdown = (id: string, codes: readonly string[], over: Partial<Breakdown> = {}): Breakdown => ({
  ...said,
  ...named(id),
  held: null,
  codes: codes.map(named),
  ...over,
});

export const aMeasure = (id: string, over: Partial<Measure> = {}): Measure => ({
  ...said,
  ...named(id),
  unit: { sv: 'personer', en: 'persons' },
  definition: both,
  leaves_out: both,
  acts: ['identification.decide'],
  counted: null,
  not_held: both,
  ...over,
});

export const aReport = (tables: readonly { measure: string; by: string[] }[], over: Partial<Report> = {}): Report => ({
  ...said,
  ...named('invented'),
  asked_by: both,
  text: both,
  across_borders: false,
  starts_month: 1,
  due: { years_after: 1, month: 12, day: 31 },
  due_text: both,
  tables: tables.map((table, place) => ({ ...named(`t${place + 1}`), ...table })),
  ...over,
});

/** Sex, age and county; victims, whom CAPE counts, and suspects, whom it does not. */
export const someDefinitions = (reports: readonly Report[] = []): Definitions => ({
  reports,
  measures: new Map(
    [aMeasure('victims', { counted: { stage: 'identified', exits: [] }, not_held: null }), aMeasure('suspects')].map(
      (one) => [one.id, one],
    ),
  ),
  breakdowns: new Map(
    [
      aBreakdown('sex', ['women', 'men', 'not-told']),
      aBreakdown('age', ['adults', 'children']),
      aBreakdown('county', ['SE-AB', 'SE-E', 'not-told'], { held: 'county' }),
    ].map((one) => [one.id, one]),
  ),
});

/** A row of the work of an invented agency: a person was presumed a victim. */
export const aWorkRow = (person: string, over: Partial<WorkRow> = {}): WorkRow => ({
  person,
  unit: 'person',
  stage: 'identified',
  on: '2025-03-02',
  exit: null,
  county: null,
  sector: null,
  kind: 'lived',
  ...over,
});

export const people = (count: number, over: Partial<WorkRow> = {}, name = 'a'): WorkRow[] =>
  Array.from({ length: count }, (_, place) => aWorkRow(`${name}${place}`, over));

/** What was entered in one year, by measure and key. */
export const enteredIn =
  (
    period: string,
    values: Readonly<Record<string, number | NumberOrUnknown>>,
    over: Partial<EnteredCell> = {},
  ): EnteredAt =>
  (measure, key, at) => {
    const value = values[`${measure} ${key}`.trim()];
    if (at !== period || value === undefined) return undefined;
    return { value: typeof value === 'number' ? { number: value } : value, wasChanged: false, ...over };
  };

export const nothingEntered: EnteredAt = () => undefined;

export const anEnvelope = (): ActEnvelope => ({
  id: '00000000-0000-7000-8000-000000000500',
  device: '00000000-0000-7000-8000-000000000900',
  deviceSeq: 5,
  capacity: 'analysis',
  sitting: '00000000-0000-7000-8000-000000000700',
  happenedFrom: '2026-11-24T08:40:00.000Z',
  happenedTo: null,
  precision: 'minute',
});
