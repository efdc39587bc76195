import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aReport, someDefinitions } from '../../testing/builders.ts';
import type { EnteredValue } from '../../values.ts';
import { enteredCell } from '../figure.ts';
import { foldFigure } from '../fold.ts';
import { type EnterFigure, toEnter } from './enter.ts';

const at = { country: 'SE', realm: '7' };
const stream = '00000000-0000-7000-8000-000000000077';
const definitions = someDefinitions([
  aReport([{ measure: 'suspects', by: ['sex', 'age'] }]),
  aReport([{ measure: 'suspects', by: [] }], { id: 'april', starts_month: 4 }),
]);
const input = (over: Partial<EnterFigure> = {}): EnterFigure => ({
  act: anEnvelope(),
  figure: stream,
  measure: 'suspects',
  at: [{ by: 'sex', code: 'women' }],
  period: '2025',
  value: { is: 'number', number: 12 },
  sourceKind: 'published',
  source: 'An invented yearbook, table 3',
  note: null,
  report: 'invented',
  ...over,
});
const figure = (...values: EnteredValue[]) =>
  foldFigure(
    values.map(
      (value, place) =>
        ({
          id: `act-${place}`,
          type: 'report.enter',
          actor: '1010',
          recordedAt: `2026-0${place + 1}-02T08:00:00.000Z`,
          corrects: place === 0 ? null : `act-${place - 1}`,
          facts: {
            measure: 'suspects',
            at: [{ by: 'sex', code: 'women' }],
            period: '2025',
            value,
            sourceKind: 'reply',
          },
        }) as unknown as Act,
    ),
  );
const twelve: EnteredValue = { is: 'number', number: 12 };
const takenBack: EnteredValue = { is: 'taken-back' };
const entering = (over: Partial<EnterFigure> = {}, before: ReturnType<typeof figure> | null = null) =>
  decide(
    toEnter,
    input(over),
    { id: stream, at, before, today: '2026-11-24', definitions },
    new Date('2026-11-24T08:40:00.000Z'),
  );

describe('a figure', () => {
  it('is entered with its kind of source in the facts, and the source itself in the words', () => {
    const [act] = entering();
    expect(act).toMatchObject({
      type: 'report.enter',
      stream,
      corrects: null,
      words: { source: 'An invented yearbook, table 3' },
    });
    expect(JSON.stringify(act?.facts)).not.toContain('yearbook');
  });

  it('that is entered again corrects the one before, and says why', () => {
    expect(() => entering({}, figure(twelve))).toThrow('reports.enter.say-why');
    const [act] = entering({ note: 'The yearbook was corrected.' }, figure(twelve));
    expect(act).toMatchObject({ corrects: 'act-0', basedOn: ['act-0'] });
  });

  it('is refused where no report asks for it', () => {
    for (const over of [
      { measure: 'victims' },
      { measure: 'nobody' },
      { at: [{ by: 'sex', code: 'both' }] },
      { at: [{ by: 'county', code: 'SE-E' }] },
    ])
      expect(() => entering(over)).toThrow('reports.enter.nobody-asks');
  });

  it('is refused for a year that has not begun, or that the report does not have', () => {
    for (const period of ['2027', '2025-04']) expect(() => entering({ period })).toThrow('reports.enter.not-begun');
    expect(entering({ period: '2025-04', at: [] })).toHaveLength(1);
  });

  it('is withdrawn only where there is one', () => {
    for (const before of [null, figure(twelve, takenBack)])
      expect(() => entering({ value: takenBack, note: 'Mistaken.' }, before)).toThrow(
        'reports.enter.nothing-to-take-back',
      );
    expect(entering({ value: takenBack, note: 'Mistaken.' }, figure(twelve))).toHaveLength(1);
  });
});

describe('what a report reads of a figure', () => {
  it('is the last that was entered, and whether it was ever another', () => {
    expect(enteredCell(figure(twelve))).toEqual({ value: { number: 12 }, wasChanged: false });
    expect(enteredCell(figure(twelve, { is: 'number', number: 13 }))).toEqual({
      value: { number: 13 },
      wasChanged: true,
    });
    expect(enteredCell(figure(twelve, twelve)).wasChanged).toBe(false);
    expect(enteredCell(figure({ is: 'unknown', reason: 'no-answer' })).value).toEqual({ unknown: 'no-answer' });
  });

  it('is the one that corrects, though the clock of its computer was slow', () => {
    const entry = (id: string, corrects: string | null, number: number) =>
      ({
        id,
        corrects,
        type: 'report.enter',
        actor: '1010',
        recordedAt: '2026-11-02T08:00:00.000Z',
        facts: { measure: 'suspects', at: [], period: '2025', value: { is: 'number', number }, sourceKind: 'reply' },
      }) as unknown as Act;
    expect(enteredCell(foldFigure([entry('b', 'a', 13), entry('a', null, 12)])).value).toEqual({ number: 13 });
  });

  it('is nothing once it was withdrawn: what was counted holds again', () => {
    expect(enteredCell(figure(twelve, takenBack))).toEqual({ value: null, wasChanged: true });
  });
});
