import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { anEnvelope, aVisit, numbered, observed, someFile } from '../testing/builders.ts';
import type { ObservedSign } from '../visit-schema.ts';
import { begin, close, observe, stopDemands } from './record.ts';

const inVisit = (...acts: readonly Act[]) => ({
  id: numbered(80),
  at: someFile,
  visit: aVisit(...acts),
  aparts: new Map<string, string>(),
  named: [],
});
const going = (basis: string) => ({
  act: anEnvelope(),
  visit: numbered(80),
  inspection: numbered(40),
  workplace: { name: 'Exempelkrogen Demo', municipality: 'Vadsund' },
  basis,
  letInBy: 'manager' as const,
  announced: true,
});

/** A note about the place as a whole, without pictures, that replaces nothing. */
const ofThePlace = { worker: null, attachments: [], basedOn: [] };

describe('a visit', () => {
  it('begins under a provision of the capacity that one has, and no other', () => {
    expect(begin(going('se.aml-7-5'), { at: someFile, capacity: 'supervision', begun: null })).toHaveLength(1);
    expect(() => begin(going('se.rb-23'), { at: someFile, capacity: 'supervision', begun: null })).toThrow(
      'inspection.other-basis',
    );
  });

  it('is one for the phones of a unit, and of another inspection or capacity never', () => {
    const again = { at: someFile, capacity: 'supervision' as const, begun: aVisit() };
    expect(begin(going('se.aml-7-5'), again)).toHaveLength(1);
    const elsewhere = { ...going('se.aml-7-5'), inspection: numbered(41) };
    expect(() => begin(elsewhere, again)).toThrow('inspection.other-visit');
  });

  it('takes no note in which there is nothing', () => {
    const empty = { act: anEnvelope(), signs: [], photos: 0, place: null, note: null, ...ofThePlace };
    expect(() => observe(empty, inVisit(), [])).toThrow('inspection.nothing-noted');
  });

  it('takes in what was seen whatever its state, with the words sealed', () => {
    const sent = {
      act: anEnvelope(),
      signs: [],
      photos: 18,
      place: 'Over the kitchen',
      note: 'Four beds.',
      ...ofThePlace,
    };
    const closed = inVisit(observed(2, []));
    expect(observe(sent, closed, [])[0]).toMatchObject({
      facts: { signs: [], photos: 18, place: true },
      words: { note: 'Four beds.', place: 'Over the kitchen' },
    });
  });

  it('marks residence status from a paper alone, in a capacity that has that power', () => {
    const known = [{ id: 'INS-V02', only_in: ['inner-alien-control'], by: ['document'] }];
    const saying = (known: ObservedSign['known'], code = 'INS-V02') => ({
      act: anEnvelope(),
      signs: [{ code, known }],
      photos: 0,
      place: null,
      note: 'A card.',
      ...ofThePlace,
    });
    const visit = inVisit();
    const control = { ...visit, visit: { ...visit.visit, capacity: 'inner-alien-control' as const } };
    expect(() => observe(saying(['document']), visit, known)).toThrow('inspection.sign-reserved');
    expect(() => observe(saying(['said']), control, known)).toThrow('inspection.sign-reserved');
    expect(() => observe(saying('asked-and-not-so'), control, known)).toThrow('inspection.sign-reserved');
    expect(observe(saying(['document']), control, known)).toHaveLength(1);
    expect(() => observe(saying(['seen'], 'INS-C99'), visit, known)).toThrow('inspection.sign-unknown');
  });

  it('is closed when every note of whoever leaves has its place, and a colleague’s may wait', () => {
    const visit = { ...inVisit(observed(2, []), observed(3, []), observed(4, [], { actor: '1009' })), actor: '1000' };
    const at = '2026-02-05T20:00:00.000Z';
    const sorting = (...notes: number[]) => ({
      act: anEnvelope(),
      leftAt: at,
      sorted: notes.map((n) => ({ observation: numbered(n), place: 'own-case' as const })),
    });
    expect(() => close(sorting(2), visit)).toThrow('inspection.unsorted');
    expect(() => close(sorting(2, 9), visit)).toThrow('inspection.sorted-unknown');
    expect(close(sorting(2, 3), visit)).toHaveLength(1);
    expect(() => close({ ...sorting(2, 3), leftAt: '2026-02-05T17:00:00.000Z' }, visit)).toThrow(
      'inspection.left-before-begun',
    );
  });
});

describe('demands under penalty', () => {
  const told = (demandMadeAt: string | null) => ({
    act: anEnvelope({ happenedFrom: '2026-02-05T18:08:00.000Z' }),
    toldBy: 'police' as const,
    against: 'zQvWho',
    facts: 'zQvWhat',
    demandMadeAt,
  });

  it('stop with the suspicion, and who it is lies sealed', () => {
    const [act] = stopDemands(told(null), inVisit());
    expect(act?.facts).toEqual({ toldBy: 'police', demandMadeAt: null });
    expect(act?.words).toEqual({ against: 'zQvWho', about: 'zQvWhat' });
  });

  it('that were made before are a record; one after the suspicion is refused', () => {
    expect(stopDemands(told('2026-02-05T18:00:00.000Z'), inVisit())).toHaveLength(1);
    expect(() => stopDemands(told('2026-02-05T18:09:00.000Z'), inVisit())).toThrow('inspection.demand-after');
    expect(() => stopDemands(told('2026-02-05T17:00:00.000Z'), inVisit())).toThrow('inspection.demand-before');
  });

  it('may be left in the minute in which it was begun: times at a place are told by the minute', () => {
    const visit = aVisit();
    const at = { id: numbered(80), at: someFile, visit, actor: '1000' };
    const leaving = (leftAt: string) => close({ act: anEnvelope(), leftAt, sorted: [] }, at);
    expect(leaving(`${visit.begunAt.slice(0, 16)}:00.000Z`)).toHaveLength(1);
    const minuteBefore = new Date(Date.parse(visit.begunAt) - 60_000).toISOString();
    expect(() => leaving(minuteBefore)).toThrow('inspection.left-before-begun');
  });
});
