import { describe, expect, it } from 'vitest';
import { usualLine } from '../../cases/public.ts';
import { knownHere } from '../../knowledge/testing/known-here.ts';
import { evidenceTypes } from '../codes.ts';
import { anItem, file, folded, type Happening, uuid } from '../testing/builders.ts';
import { aRequest } from '../testing/drafts.ts';
import { fileExpiringItems } from './expiring-items.ts';
import { usualLosses } from './usual-losses.ts';

const note = { sv: 'påhittat', en: 'invented' };
const kept = (id: string, holder: string, days: number | null, evidence = 'EV11') => ({
  id,
  evidence,
  holder,
  days,
  unverified: true as const,
});
const lists = {
  sectors: {
    entries: [{ id: 'restaurant', perishable: ['alarm', 'till', 'ledger'].map((retention) => ({ retention, note })) }],
  },
  retention: {
    entries: [kept('alarm', 'alarm-firm', 90), kept('till', 'employer', null), kept('ledger', 'tax', null, 'EV08')],
  },
};
const caseId = uuid(77);
const about = { caseId, sector: 'restaurant', idOf: (retention: string) => `id of ${retention}` } as const;
const inCase = (...more: readonly Happening[]) => ({ ...folded(...more), case: caseId });
type Of = ReturnType<typeof inCase>;
const left = (...files: readonly Of[]) =>
  usualLosses(files, lists, about).map(({ what }) => what.slice('retention.'.length));
const alarmIn = (...files: readonly Of[]) =>
  usualLosses(files, lists, about).find(({ what }) => what === 'retention.alarm');
const askedOf = (holder: 'alarm-firm' | 'employer'): Happening => ['evidence.request', aRequest({ holder }).facts];
const refused: Happening = [
  'evidence.reply',
  { request: uuid(3001), outcome: 'refused', on: '2026-02-25', goneSince: null, obstacle: null },
];

describe('the evidence that work of the sector usually leaves, on the list of expiring evidence', () => {
  it('is counted from the last known day of the offence, as an estimate, with who holds it and who may save it', () => {
    expect(alarmIn(inCase())).toEqual({
      id: 'id of alarm',
      caseId,
      what: 'retention.alarm',
      kind: 'keeps',
      since: null,
      diesOn: '2026-05-06T21:59:59.000Z',
      basis: 'estimated',
      holder: 'alarm-firm',
      saver: 'police',
      act: 'evidence.request',
      savedOn: null,
      lostOn: null,
      obstacle: null,
      days: 90,
      countedFrom: '2026-02-05',
      isVerified: false,
      note,
      held: [],
      isCovered: false,
    });
  });

  it('has no day where no file has the day of the offence: the day of the report is later and would give too many days', () => {
    expect(alarmIn({ ...inCase(), deedOn: null })).toMatchObject({ diesOn: null, basis: 'unknown', days: 90 });
  });

  it('is counted from the earliest offence of several files, since it is better to ask too soon', () => {
    expect(alarmIn(inCase(), { ...inCase(), deedOn: '2026-01-01' })?.diesOn).toBe('2026-04-01T21:59:59.000Z');
    expect(alarmIn({ ...inCase(), deedOn: null }, inCase())?.countedFrom).toBe('2026-02-05');
  });

  it('is removed once that kind is requested from that holder, in any of the files; then the request has its own row', () => {
    expect(left(inCase())).toEqual(['till', 'ledger', 'alarm']);
    expect(left(inCase(), inCase(askedOf('alarm-firm')))).toEqual(['till', 'ledger']);
    const rows = fileExpiringItems(file, inCase(askedOf('alarm-firm'))).map(({ what, holder }) => `${what} ${holder}`);
    expect(rows).toContain('evidence.EV11 alarm-firm');
  });

  it('stays removed when the request is refused: it has been asked for', () => {
    expect(left(inCase(askedOf('employer'), refused))).toEqual(['ledger', 'alarm']);
  });

  it('names what the files hold of the same kind, and asks for it until there is as much as the sector leaves', () => {
    const item = (number: number, type: 'EV08' | 'EV11'): Happening => ['evidence.add', anItem(number, { type })];
    const told = (...items: readonly Happening[]) =>
      usualLosses([inCase(...items)], lists, about).map(({ what, held, isCovered }) => [
        what.slice('retention.'.length),
        held.join(' '),
        isCovered,
      ]);
    expect(told(item(6, 'EV11'), item(2, 'EV08'))).toEqual([
      ['till', 'E06', false],
      ['ledger', 'E02', true],
      ['alarm', 'E06', false],
    ]);
    expect(told(item(6, 'EV11'), item(7, 'EV11'))).toEqual([
      ['till', 'E06 E07', true],
      ['ledger', '', false],
      ['alarm', 'E06 E07', true],
    ]);
  });

  it('is not covered by the reply to a request: what was requested counts among what the sector leaves', () => {
    const rows = usualLosses(
      [inCase(askedOf('alarm-firm'), ['evidence.add', anItem(6, { type: 'EV11' })])],
      lists,
      about,
    );
    expect(rows.map(({ what, isCovered }) => [what, isCovered])).toEqual([
      ['retention.till', false],
      ['retention.ledger', false],
    ]);
  });

  it('is asked for as long as one of the files is not decided, and not in a case without a file', () => {
    expect(left({ ...inCase(), status: 'decided' }, inCase())).toHaveLength(3);
    expect(left({ ...inCase(), status: 'decided' }, { ...inCase(), status: 'judged' })).toEqual([]);
    expect(left()).toEqual([]);
  });

  it('is of kinds that can be asked for, in every sector, as the files of knowledge have them', async () => {
    const { knowledge } = await knownHere();
    for (const sector of ['restaurant', 'construction', 'cleaning', 'berries', 'car-wash', 'nail-salon'] as const) {
      const rows = usualLosses([inCase()], knowledge, { ...about, sector });
      expect(rows.length).toBeGreaterThan(4);
      for (const { what } of rows) {
        const entry = knowledge.retention.entries.find(({ id }) => `retention.${id}` === what);
        expect(evidenceTypes as readonly string[], what).toContain(entry?.evidence);
      }
    }
  });

  it('is never called lost, whenever it is read', async () => {
    const { knowledge } = await knownHere();
    const rows = usualLosses([inCase()], knowledge, about);
    for (const year of ['2020', '2026', '2040'])
      for (const { state } of usualLine(rows, new Date(`${year}-06-01T12:00:00.000Z`)))
        expect(['running-out', 'unknown', 'ahead']).toContain(state);
  });
});
