import { describe, expect, it } from 'vitest';
import { knownHere } from '../../knowledge/testing/known-here.ts';
import type { CriminalFile } from '../criminal-file.ts';
import { anItem, file, folded, type Happening, uuid } from '../testing/builders.ts';
import { aRequest } from '../testing/drafts.ts';
import { fileExpiringItems, limitationYears } from './expiring-items.ts';

const caseId = uuid(77);
const inCase = (...more: readonly Happening[]) => ({ ...folded(...more), case: caseId });
const evidenceOf = (of: CriminalFile) => fileExpiringItems(file, of).filter(({ what }) => what.startsWith('evidence.'));
const barred = (of: CriminalFile) => fileExpiringItems(file, of).filter(({ what }) => what.startsWith('limitation.'));
const asked: Happening = ['evidence.request', aRequest().facts];
const reply = (outcome: string): Happening => [
  'evidence.reply',
  {
    request: uuid(3001),
    outcome,
    on: '2026-02-25',
    goneSince: outcome === 'overwritten' ? '2026-02-19' : null,
    obstacle: 'OB-C07',
  },
];

describe('the expiring evidence of a criminal file', () => {
  it('is what was asked for and has not come, by its last day', () => {
    expect(evidenceOf(inCase(asked))).toMatchObject([
      { caseId, what: 'evidence.EV11', diesOn: '2026-02-19T21:59:59.000Z', savedOn: null, lostOn: null },
    ]);
  });
  it('is saved when it came, and lost since the day on which it was gone', () => {
    expect(evidenceOf(inCase(asked, reply('received')))[0]?.savedOn).toBe('2026-02-25T21:59:59.000Z');
    expect(evidenceOf(inCase(asked, reply('overwritten')))[0]).toMatchObject({
      lostOn: '2026-02-19T21:59:59.000Z',
      obstacle: 'OB-C07',
    });
    expect(evidenceOf(inCase(asked, reply('refused')))).toEqual([]);
  });
  it('has no day where the last day is not known', () => {
    const unknown = aRequest({ type: 'EV02', lost: { kind: 'leaves', on: null, basis: 'known' } });
    expect(evidenceOf(inCase(['evidence.request', unknown.facts]))[0]).toMatchObject({
      diesOn: null,
      basis: 'unknown',
      saver: 'prosecution',
    });
  });
  it('holds an original that is kept for a time, and nothing of a file without a case', () => {
    const item: Happening = ['evidence.add', anItem(5, { keptUntil: '2026-05-06' })];
    expect(evidenceOf(inCase(item))).toMatchObject([{ kind: 'keeps', savedOn: '2026-02-11T21:59:59.000Z' }]);
    expect(fileExpiringItems(file, folded(item, asked))).toEqual([]);
  });

  it('includes the offence itself ten years after its day, until it is charged; an unknown day is asked for', () => {
    expect(barred(inCase())).toMatchObject([{ diesOn: '2036-02-05T21:59:59.000Z', basis: 'estimated', savedOn: null }]);
    expect(barred({ ...inCase(), deedOn: null })).toMatchObject([{ diesOn: null, basis: 'unknown' }]);
    expect(barred({ ...inCase(), offences: ['SE.BRB.4.1a'] })).toEqual([]);
    expect(barred({ ...inCase(), status: 'decided' })).toMatchObject([{ savedOn: null, lostOn: null }]);
  });

  it('counts limitation by the clock of knowledge', async () => {
    const { knowledge } = await knownHere();
    const clock = knowledge.clocks.entries.find(({ id }) => id === 'se.limitation.4-1b');
    expect([clock?.amount, clock?.unit]).toEqual([limitationYears, 'years']);
  });
});
