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

  it('holds what was seen and read, and no words that no officer has released', () => {
    expect(shown.notes[0]).toMatchObject({ note: null, masked: true, mayBeReleased: true, released: null });
    expect(shown.notes[0]?.signs).toHaveLength(1);
    expect(JSON.stringify(shown)).not.toContain('Four beds.');
  });

  it('holds the words of a note that an officer has read and released, with who and when, and of no other', () => {
    const release = { observation: numbered(2), act: numbered(9), by: '1003', at: '2026-02-06T08:00:00.000Z' };
    const after = partyInsight({ ...visit, released: [release] }, noteOf).notes;
    expect(after[0]).toMatchObject({ note: 'Four beds.', masked: false, released: { by: '1003', at: release.at } });
    expect(after.slice(1).map(({ note }) => note)).toEqual([null, null]);
  });

  it('masks what was only seen too, though its words repeat what was said: no rule can read that', () => {
    const repeated = aVisit(
      observed(2, [{ code: 'INS-C02', known: ['seen'] }]),
      observed(3, []),
      observed(4, [{ code: 'INS-C03', known: ['document'] }]),
    );
    const { notes } = partyInsight(repeated, () => said);
    expect(JSON.stringify(notes)).not.toContain(said);
    expect(notes.map(({ masked }) => masked)).toEqual([true, true, true]);
  });

  it('holds no words where a person there said or answered a sign, whatever was released', () => {
    const forced = [3, 4].map((n) => ({ observation: numbered(n), act: numbered(9), by: '1003', at: 'now' }));
    const { notes } = partyInsight({ ...visit, released: forced }, noteOf);
    expect(JSON.stringify(notes)).not.toContain(said);
    expect(notes.slice(1).map(({ mayBeReleased, released }) => [mayBeReleased, released])).toEqual([
      [false, null],
      [false, null],
    ]);
  });

  it('does not call masked what has no words', () => {
    const { notes } = partyInsight(aVisit(observed(2, [])), () => null);
    expect(notes).toMatchObject([{ note: null, masked: false, mayBeReleased: false }]);
  });

  it('holds no statement of anyone who works there, and none of the words around it', () => {
    expect(JSON.stringify(shown)).not.toContain(said);
    expect(shown.notes.flatMap(({ signs }) => signs.map(({ code }) => code))).toEqual(['INS-C02', 'INS-C03']);
    expect(shown.notes.map(({ masked }) => masked)).toEqual([true, true, true]);
  });

  it('does not reveal that anyone talked in private, or declined to', () => {
    expect(JSON.stringify(shown)).not.toMatch(/held|offered|declined|conversation/);
  });
});
