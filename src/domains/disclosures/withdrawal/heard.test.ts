import { describe, expect, it } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { standingStops, withdrawalsIn, withoutWithdrawals } from './heard.ts';
import { withdrawalTasks } from './tasks.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const minute = (n: number): string => new Date(Date.UTC(2026, 10, 24, 8, n)).toISOString();

const anAct = (n: number, type: string, facts: unknown): Act => ({
  id: uuid(n),
  stream: uuid(0),
  type,
  version: 1,
  actor: '6000',
  ownerUnit: 61,
  capacity: 'letter-box',
  happenedFrom: minute(n),
  happenedTo: null,
  precision: 'minute',
  recordedAt: minute(n),
  device: uuid(900),
  deviceSeq: n,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  facts,
  hasWords: false,
});
const from = { unit: { sv: 'Provenheten', en: 'Trial unit' }, house: { sv: 'Provstaden', en: 'Trial town' } };
const arrival = anAct(1, 'disclosure.receive', { letter: uuid(1), from });
const told = anAct(2, 'disclosure.withdrawn', { letter: uuid(2), withdraws: uuid(1), at: minute(0) });
const seen = anAct(3, 'withdrawal.acknowledge', { letter: uuid(2) });

describe('a letter that was stopped, in the matter that had sent it', () => {
  const asked = anAct(4, 'invented.ask', { letter: uuid(40) });
  const stop = anAct(5, 'disclosure.stop', { letter: uuid(40), undoes: asked.id, to: from, at: minute(5) });
  const again = anAct(6, 'invented.ask', { letter: uuid(60) });

  it('is as if nothing had been sent, in whatever order its acts are found', () => {
    expect(withoutWithdrawals([arrival, asked, stop])).toEqual([arrival]);
    expect(withoutWithdrawals([stop, asked, arrival])).toEqual([arrival]);
    expect(withoutWithdrawals([arrival, asked, stop, again])).toEqual([arrival, again]);
  });

  it('is shown on its page until it is sent again, and again when that is stopped too', () => {
    expect(standingStops([arrival, asked])).toEqual([]);
    expect(standingStops([arrival, asked, stop])).toMatchObject([{ to: from, at: minute(5) }]);
    expect(standingStops([arrival, asked, stop, again])).toEqual([]);
    const twice = anAct(7, 'disclosure.stop', { letter: uuid(60), undoes: again.id, to: from, at: minute(7) });
    expect(standingStops([arrival, asked, stop, again, twice])).toMatchObject([{ at: minute(7) }]);
  });
});

describe('a withdrawal where the copy is stored', () => {
  it('says when the consent was withdrawn, when that was notified here, and by which unit', () => {
    expect(withdrawalsIn([arrival, told])).toEqual([
      { id: uuid(2), why: 'consent', at: minute(0), arrivedAt: minute(2), seenAt: null, from },
    ]);
    expect(withdrawalsIn([arrival])).toEqual([]);
  });

  it('is due to be read until an officer has seen it, and leaves My work then', () => {
    const about = { stream: uuid(0), kind: 'reflection-period' };
    expect(withdrawalTasks(about, withdrawalsIn([arrival, told]))).toMatchObject([
      { id: uuid(2), kind: 'disclosure.withdrawn', aboutKind: 'reflection-period', about: uuid(0), open: true },
    ]);
    expect(withdrawalTasks(about, withdrawalsIn([arrival, told, seen]))).toMatchObject([{ open: false }]);
  });

  it('reaches no fold of the domain that has the matter', () => {
    expect(withoutWithdrawals([arrival, told, seen])).toEqual([arrival]);
  });
});
