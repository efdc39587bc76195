import { describe, expect, it } from 'vitest';
import { swedish } from '../../../testing/calendar.ts';
import { foldClaim } from '../fold.ts';
import { anAct, someLine, uuid } from '../testing/builders.ts';
import { costRowOf } from './cost-row.ts';

const aPayer = { payer: uuid(300), kind: 'client', state: 'no-ground', by: null, kronor: null };
const rowOf = (...acts: ReturnType<typeof anAct>[]) =>
  costRowOf(uuid(0), foldClaim([anAct(1), ...acts], { at: { country: 'SE', realm: '7' }, calendar: swedish }));

describe('what one claim shows of the cost', () => {
  it('is pay before tax, and neither cash given back nor a fee', () => {
    const read = (claimed: number) => ({ how: 'read', range: { documented: 0, probable: 0, claimed } });
    const row = rowOf(
      anAct(2, 'claim.line', someLine),
      anAct(3, 'claim.line', { ...someLine, line: uuid(101), kind: 'cash-back', nature: 'net', computed: read(9000) }),
      anAct(4, 'claim.line', { ...someLine, line: uuid(102), kind: 'fee', nature: 'cost', computed: read(15_000) }),
      anAct(5, 'claim.line', { ...someLine, line: uuid(103), nature: 'net', computed: read(7000) }),
    );
    expect(row).toMatchObject({
      case: uuid(50),
      sector: 'construction',
      people: 11,
      wages: { documented: 412_500, probable: 412_500, claimed: 412_500 },
    });
  });

  it('changes when a line is recorded again', () => {
    const range = { documented: 0, probable: 0, claimed: 1000 };
    const again = anAct(3, 'claim.line', { ...someLine, computed: { how: 'read', range } });
    expect(rowOf(anAct(2, 'claim.line', someLine), again).wages).toEqual(range);
  });

  it('holds what a customer paid for an hour beside the least that it costs lawfully', () => {
    const price = { paid: 95, wage: 160, hours: 186 };
    expect(rowOf(anAct(2, 'claim.payer', { ...aPayer, price })).hours).toEqual([
      { paid: 95, lawful: 235.5, hours: 186 },
    ]);
    expect(rowOf(anAct(2, 'claim.payer', { ...aPayer, price: null }), anAct(3, 'claim.payer', aPayer)).hours).toEqual(
      [],
    );
  });
});
