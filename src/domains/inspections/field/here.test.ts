import { describe, expect, it } from 'vitest';
import { anEnvelope, numbered } from '../testing/builders.ts';
import { answersBefore, checkHere, nextNumber, type OpenedEntry, standingHere, visitHere } from './here.ts';

const visit = numbered(80);
let counter = 0;
const told = (verb: string, input: object, over: object = {}): OpenedEntry => {
  counter += 1;
  const act = anEnvelope({ id: numbered(counter), deviceSeq: counter, ...over });
  return { counter, verb, params: verb === 'inspection.begin' ? {} : { id: visit }, input: { act, ...input } };
};
const begun = () =>
  told('inspection.begin', {
    visit,
    inspection: numbered(40),
    workplace: { name: 'Exempelkrogen Demo', municipality: 'Vadsund' },
    basis: 'se.aml-7-5',
    letInBy: 'not-noted',
    announced: true,
  });
const noted = (signs: object[] = [], worker: string | null = null) =>
  told('inspection.observe', { signs, photos: 0, place: null, note: 'Seen.', worker, attachments: [], basedOn: [] });

describe('what a phone knows by itself', () => {
  it('is nothing before an officer has gone in', () => {
    expect(standingHere([])).toBeNull();
    expect(visitHere([noted()], visit)).toBeNull();
  });

  it('is the visit as its own acts make it', () => {
    const worker = numbered(70);
    const met = told('inspection.meet-worker', { worker, number: 3, language: 'uz', note: null });
    const here = visitHere([begun(), noted([{ code: 'INS-C02', known: ['seen'] }]), met], visit);
    expect(here?.observations).toHaveLength(1);
    expect(here && nextNumber(here)).toBe(4);
    expect(here && answersBefore(here, { worker: null, codes: ['INS-C02'] })).toEqual([here?.observations[0]?.act]);
    expect(here && answersBefore(here, { worker, codes: ['INS-C02'] })).toEqual([]);
    expect(visitHere([begun()], numbered(81))).toBeNull();
  });

  it('shows again what was recorded under older rules, also where those of today would refuse it', () => {
    const refused = [
      { ...begun(), input: { ...begun().input, basis: 'invented.repealed' } },
      noted([{ code: 'INS-C99', known: ['seen'] }]),
      told('inspection.stop-demands', {
        toldBy: 'police',
        against: 'Somebody',
        facts: 'Invented',
        demandMadeAt: '2001-02-03T04:05:00.000Z',
      }),
      told('inspection.take-back', { observation: numbered(999) }),
      told('inspection.close', { leftAt: '2001-02-03T04:05:00.000Z', sorted: [] }),
    ];
    const here = visitHere(refused, visit);
    expect(here).toMatchObject({
      basis: 'invented.repealed',
      observations: [{ signs: [{ code: 'INS-C99' }] }],
      stopped: [{ toldBy: 'police' }],
      leftAt: '2001-02-03T04:05:00.000Z',
    });
  });

  it('goes on in another capacity from the act that changes it, and has gone in nowhere in it yet', () => {
    const change = told('sitting.change-capacity', { to: 'criminal-investigation', basis: 'se.rb-23' });
    expect(standingHere([begun()])).toMatchObject({ capacity: 'supervision', basis: 'se.aml-7-5', visit });
    expect(standingHere([begun(), change])).toEqual({
      capacity: 'criminal-investigation',
      basis: 'se.rb-23',
      sitting: change.input.act.id,
      visit: null,
    });
  });

  it('hears from the rules of the server what they would refuse', () => {
    const here = visitHere([begun()], visit);
    const asked = { visit: here, capacity: 'supervision' as const, known: [] };
    const unknown = noted([{ code: 'INS-C99', known: ['seen'] }]);
    expect(() => checkHere('inspection.observe', unknown.input, asked)).toThrow('inspection.sign-unknown');
    const other = { ...begun().input, basis: 'se.rb-23' };
    expect(() => checkHere('inspection.begin', other, { ...asked, visit: null })).toThrow('inspection.other-basis');
    expect(() => checkHere('inspection.observe', noted().input, asked)).not.toThrow();
  });

  it('hears that a note is not sorted, before the visit is said to be over', () => {
    const note = noted();
    const here = visitHere([begun(), note], visit);
    const asked = { visit: here, capacity: 'supervision' as const, known: [] };
    const leaving = (sorted: object[]) => told('inspection.close', { leftAt: anEnvelope().happenedFrom, sorted }).input;
    expect(() => checkHere('inspection.close', leaving([]), asked)).toThrow('inspection.unsorted');
    const stranger = [{ observation: numbered(999), place: 'nothing-more' }];
    expect(() => checkHere('inspection.close', leaving(stranger), asked)).toThrow('inspection.sorted-unknown');
    const all = [{ observation: note.input.act.id, place: 'nothing-more' }];
    expect(() => checkHere('inspection.close', leaving(all), asked)).not.toThrow();
  });
});
