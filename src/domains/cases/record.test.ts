import { describe, expect, it } from 'vitest';
import { Problem } from '../../kernel/problem.ts';
import { foldCase } from './fold.ts';
import { atRisk, endRisk, link, note } from './record.ts';
import { risksOf } from './risks.ts';
import { aCase, anActOfCase, anEnvelope } from './testing/builders.ts';

const risk = '01990000-0000-7000-8000-000000000077';
const saying = {
  act: anEnvelope(),
  risk,
  what: 'testimony',
  diesOn: '2026-03-20T00:00:00.000Z',
  estimated: false,
  holder: 'person',
  saver: 'court',
  note: 'påhittad anteckning',
} as const;

describe('what is written down in a case', () => {
  it('is never refused because the case is closed', () => {
    const closed = aCase({ status: 'closed' });
    expect(note({ act: anEnvelope(), note: 'påhittad anteckning' }, closed)).toHaveLength(1);
    expect(link({ act: anEnvelope(), elsewhere: risk }, closed)).toHaveLength(1);
    expect(atRisk(saying, closed)).toHaveLength(1);
  });

  it('keeps free text out of the facts', () => {
    const [act] = atRisk(saying, aCase());
    expect(JSON.stringify(act?.facts)).not.toContain('påhittad');
    expect(act?.words).toEqual({ note: 'påhittad anteckning' });
  });

  it('becomes a row of the last-chance line, and what became of it ends that row', () => {
    const { act: _, note: __, ...facts } = saying;
    const said = anActOfCase({ id: '01990000-0000-7000-8000-000000000004', type: 'case.at-risk', facts });
    const saved = anActOfCase({
      id: '01990000-0000-7000-8000-000000000005',
      type: 'case.end-risk',
      facts: { risk, end: 'saved' },
      happenedFrom: '2026-03-18T09:00:00.000Z',
    });
    expect(risksOf('x', foldCase([anActOfCase(), said]))).toMatchObject([
      { what: 'case.testimony', basis: 'known', savedOn: null, saver: 'court' },
    ]);
    expect(risksOf('x', foldCase([anActOfCase(), said, saved]))[0]?.savedOn).toBe('2026-03-18T09:00:00.000Z');
  });

  it('cannot end what was never said to be at risk', () => {
    expect(() => endRisk({ act: anEnvelope(), risk, end: 'lost' }, aCase())).toThrow(Problem);
  });
});
