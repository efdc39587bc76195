import { describe, expect, it } from 'vitest';
import { anAct, aVisit, numbered, observed } from '../testing/builders.ts';
import { partyInsight } from './party-insight.ts';

const said = 'zQvSaid: she pays for the bed.';
const noteOf = (act: string): string => (act === numbered(2) ? 'Four beds.' : said);

describe('what the employer may read as a party', () => {
  const visit = aVisit(
    observed(2, [{ code: 'INS-C02', known: ['seen'] }]),
    observed(3, [
      { code: 'INS-C03', known: ['seen'] },
      { code: 'INS-P03', known: ['said', 'document'] },
    ]),
    observed(4, [{ code: 'INS-I01', known: 'asked-and-not-so' }]),
    anAct('inspection.converse', { outcome: 'held', cardTaken: true, toCoordinator: true }, { id: numbered(5) }),
  );
  const shown = partyInsight(visit, noteOf);

  it('holds what was seen and read, with our words', () => {
    expect(shown.notes[0]).toMatchObject({ note: 'Four beds.', masked: false });
  });

  it('holds no statement of anyone who works there, and none of the words around it', () => {
    expect(JSON.stringify(shown)).not.toContain(said);
    expect(shown.notes.flatMap(({ signs }) => signs.map(({ code }) => code))).toEqual(['INS-C02', 'INS-C03']);
    expect(shown.notes.map(({ masked }) => masked)).toEqual([false, true, true]);
  });

  it('does not reveal that anyone talked in private, or declined to', () => {
    expect(JSON.stringify(shown)).not.toMatch(/held|offered|declined|conversation/);
  });
});
