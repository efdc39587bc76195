import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfPath, noticedByTheEnd } from './noticed-by-the-end.ts';

type Row = Parameters<typeof noticedByTheEnd>[0][number];

const day = (of: number) => `2026-11-${String(of).padStart(2, '0')}T09:00:00.000Z`;
/** Something that a rule noticed in the file and that has arisen; a test changes only what it is about. */
const row = (over: Partial<Row> = {}): Row => ({
  stream: 'file',
  noticed: true,
  obstacle: 'OB-C08',
  about: { kind: 'investigation', id: 'file' },
  threatensFrom: day(1),
  arisesAt: day(5),
  endedOn: null,
  facts: {},
  ...over,
});
const larkan = { stream: 'file', person: 'larkan', alias: 'Lärkan', at: new Date(day(10)) };
const told = (rows: readonly Row[], over: object = {}) => noticedByTheEnd(rows, { ...larkan, ...over });

describe('what rules had noticed by the end of a path', () => {
  it('is what had arisen, also where an act took its reason away before the end', () => {
    expect(told([row()])).toEqual(['OB-C08']);
    expect(told([row({ endedOn: day(7) })])).toEqual(['OB-C08']);
  });

  it('is nothing that only threatened, was averted in time, or arose after the end', () => {
    expect(told([row({ arisesAt: null })])).toEqual([]);
    expect(told([row({ endedOn: day(4) })])).toEqual([]);
    expect(told([row({ arisesAt: day(11) })])).toEqual([]);
  });

  it('is nothing that a person recorded', () => {
    expect(told([row({ noticed: false })])).toEqual([]);
  });

  it('is shown once, however many rules found it', () => {
    const two = [row(), row({ stream: 'case' }), row({ obstacle: 'OB-A02' })];
    expect(told(two)).toEqual(['OB-A02', 'OB-C08']);
  });
});

describe('an exit of one of several people in a file', () => {
  const elsewhere = { stream: 'support', obstacle: 'OB-B08' };
  const ofSvalan = { about: { kind: 'person', id: 'svalan' }, facts: { alias: 'Svalan' } };

  it('has with it what was noticed of the file as a whole', () => {
    expect(told([row({ stream: 'case', about: { kind: 'case', id: 'case' } })])).toEqual(['OB-C08']);
  });

  it('includes what a file records about all the people in it, and never what it records about an unnamed part of them', () => {
    expect(told([row({ facts: { people: 2, of: 2 } })])).toEqual(['OB-C08']);
    expect(told([row({ facts: { people: 1, of: 2 } })])).toEqual([]);
    expect(told([row({ stream: 'another file', facts: { people: 1, of: 3 } })])).toEqual([]);
  });

  it('includes what was noticed of that person, by their page or by their name, and of no one else', () => {
    expect(told([row({ ...elsewhere, ...ofSvalan })])).toEqual([]);
    expect(told([row({ ...elsewhere, about: { kind: 'person', id: 'larkan' } })])).toEqual(['OB-B08']);
    const period = { stream: 'period', about: { kind: 'reflection-period', id: 'period' } };
    expect(told([row({ ...period, facts: { alias: 'Svalan' } })])).toEqual([]);
    expect(told([row({ ...period, facts: { alias: 'Lärkan' } })])).toEqual(['OB-C08']);
    expect(told([row({ stream: 'screening', facts: { called: 'S-7' } })])).toEqual([]);
  });

  it('attributes nothing to one person where it is not known what the person is called', () => {
    expect(told([row({ stream: 'screening', facts: { called: 'Lärkan' } })], { alias: null })).toEqual([]);
  });

  it('includes all that its own stream records, whatever they are called there', () => {
    expect(told([row({ stream: 'screening', facts: { called: 'S-7' } })], { stream: 'screening' })).toEqual(['OB-C08']);
  });
});

it('a path ends on the recorded day, and never later than it was written', () => {
  const now = new Date(day(10));
  expect(endOfPath(null, now)).toBe(now);
  expect(endOfPath('2026-11-04', now)).toEqual(new Date('2026-11-04T21:59:59.000Z'));
  expect(endOfPath('2026-11-10', now)).toBe(now);
  expect(endOfPath('2026-12-01', now)).toBe(now);
});

const anyMoment = fc.integer({ min: 1, max: 28 }).map(day);
const anyRow: fc.Arbitrary<Row> = fc
  .record({
    stream: fc.constantFrom('file', 'support', 'screening'),
    noticed: fc.boolean(),
    obstacle: fc.constantFrom('OB-A02', 'OB-B08', 'OB-C08'),
    about: fc.record({ kind: fc.constantFrom('person', 'case'), id: fc.constantFrom('larkan', 'svalan', 'case') }),
    threatensFrom: anyMoment,
    arisesAt: fc.option(anyMoment),
    endedOn: fc.option(anyMoment),
    facts: fc.constantFrom<Row['facts']>({}, { alias: 'Lärkan' }, { called: 'Svalan' }),
  })
  .filter(({ arisesAt, threatensFrom }) => arisesAt === null || arisesAt >= threatensFrom);

it('what happens after the end changes nothing: neither what arises, nor what is taken away', () => {
  fc.assert(
    fc.property(fc.array(anyRow), fc.array(anyRow), (rows, more) => {
      const later = more.map((one) => ({ ...one, threatensFrom: day(11), arisesAt: day(12) }));
      const open = rows.map((one) => (one.endedOn !== null && one.endedOn > day(10) ? { ...one, endedOn: null } : one));
      expect(told([...open, ...later])).toEqual(told(rows));
    }),
  );
});

it('once arisen, an obstacle is included at every later end', () => {
  fc.assert(
    fc.property(fc.array(anyRow), fc.integer({ min: 10, max: 28 }), (rows, at) => {
      const then = told(rows, { at: new Date(day(at)) });
      expect(told(rows).every((code) => then.includes(code))).toBe(true);
    }),
  );
});
