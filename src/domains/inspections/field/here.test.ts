import { describe, expect, it } from 'vitest';
import { anEnvelope, numbered } from '../testing/builders.ts';
import { answersBefore, checkHere, nextNumber, standingHere, type Told, visitHere } from './here.ts';

const visit = numbered(80);
let counter = 0;
const told = (verb: string, input: object, over: object = {}): Told => {
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
  it('is nothing before somebody has gone in', () => {
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
});
