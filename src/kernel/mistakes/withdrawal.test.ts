import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Act, ActEnvelope } from '../act.ts';
import { defineAct } from '../define-act.ts';
import { decide } from '../doing.ts';
import { withChanges } from './with-changes.ts';
import { counting, standing, toWithdraw, withdrawalAct } from './withdrawal.ts';

const sentence = () => ({ message: { id: 'hive.x', message: 'x', comment: '' } });
const shared = { stream: 'hive', nature: 'record', icon: 'hexagon', sentence, retainRule: 'hive' } as const;
const bee = defineAct({ ...shared, type: 'hive.bee', facts: z.strictObject({ bee: z.string() }) });
const flight = defineAct({
  ...shared,
  type: 'hive.flight',
  facts: z.strictObject({ bee: z.string(), to: z.string() }),
});
const withdraw = withdrawalAct({
  type: 'hive.withdraw',
  stream: 'hive',
  withdraws: ['hive.bee', 'hive.flight'],
  sentence,
  retainRule: 'hive',
});

const id = (n: number): string => `01990000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const at = { country: 'SE', realm: '1' };
const anAct = (n: number, type: string, facts: object, over: Partial<Act> = {}): Act => ({
  ...{ id: id(n), stream: id(1), type, version: 1, actor: '1001', ownerUnit: 1, capacity: 'support' },
  ...{ happenedFrom: '2026-11-24T08:40:00.000Z', happenedTo: null, precision: 'minute' as const },
  ...{ recordedAt: '2026-11-24T08:40:00.000Z', device: id(9), deviceSeq: n, corrects: null, basedOn: [] },
  ...{ caseId: null, subject: null, hasWords: false, facts },
  ...over,
});
const envelope: ActEnvelope = {
  ...{ id: id(50), device: id(9), deviceSeq: 50, capacity: 'support', sitting: id(8) },
  ...{ happenedFrom: '2026-11-24T08:41:00.000Z', happenedTo: null, precision: 'minute' },
};
const here = (entries: readonly Act[], asker = '1001') => ({ id: id(1), at, state: null, entries, asker });
const doing = toWithdraw<null>({
  act: withdraw,
  roles: ['officer'],
  may: () => true,
  inStream: ({ id: stream, at: where }, act) => ({ at: where, id: act.id, stream }),
});
const now = new Date('2026-11-24T08:41:00.000Z');
const tried = (entry: number, entries: readonly Act[], reason: string | null = 'påhittat skäl', asker = '1001') =>
  decide(doing, { act: envelope, entry: id(entry), reason }, here(entries, asker), now);

const one = anAct(11, 'hive.bee', { bee: id(21) });
const out = anAct(12, 'hive.flight', { bee: id(21), to: 'north' });

it('names the entry, and says that what it counted counts no longer', () => {
  expect(tried(11, [one])).toMatchObject([
    {
      type: 'hive.withdraw',
      facts: { entry: id(11) },
      corrects: id(11),
      uncounts: [id(11)],
      words: { reason: 'påhittat skäl' },
    },
  ]);
  expect(bee.is(one) && flight.is(out)).toBe(true);
});

it('asks a reason of all but the person who has just made it', () => {
  expect(tried(11, [one], null)).toHaveLength(1);
  expect(() => tried(11, [one], null, '1002')).toThrow(expect.objectContaining({ message: 'entry.reason' }));
});

it('is refused where a later entry names what this one brought in, until that one is withdrawn', () => {
  expect(() => tried(11, [one, out])).toThrow(expect.objectContaining({ message: 'entry.relied-on' }));
  expect(tried(12, [one, out])).toHaveLength(1);
  const gone = anAct(13, 'hive.withdraw', { entry: id(12) }, { corrects: id(12) });
  expect(tried(11, [one, out, gone])).toHaveLength(1);
  expect(counting([one, out, gone], (type) => type === 'hive.withdraw')).toEqual([one]);
});

it('of several versions of one thing withdraws the newest first', () => {
  const again = anAct(14, 'hive.bee', { bee: id(21) });
  expect(() => tried(11, [one, again])).toThrow(expect.objectContaining({ message: 'entry.relied-on' }));
  expect(tried(14, [one, again])).toHaveLength(1);
});

it('is refused for what is not there, is withdrawn already, or is of another kind', () => {
  const gone = anAct(13, 'hive.withdraw', { entry: id(11) }, { corrects: id(11) });
  const other = anAct(15, 'hive.swarm', {});
  for (const [entry, entries] of [
    [44, [one]],
    [11, [one, gone]],
    [15, [other]],
    [13, [one, gone]],
  ] as const)
    expect(() => tried(entry, entries)).toThrow(expect.objectContaining({ message: 'entry.none' }));
});

it('of a beginning that can be withdrawn, after every other entry, what it began can still be read', () => {
  const begins = toWithdraw<null>({
    ...{ act: withdraw, roles: ['officer'], may: () => true, begins: bee },
    inStream: ({ id: stream, at: where }, act) => ({ at: where, id: act.id, stream }),
  });
  const input = { act: envelope, entry: id(11), reason: 'påhittat skäl' };
  const later = anAct(12, 'hive.flight', { bee: id(31), to: 'north' });
  expect(() => decide(begins, input, here([one, later]), now)).toThrow(
    expect.objectContaining({ message: 'entry.relied-on' }),
  );
  const other = anAct(15, 'hive.swarm', {});
  expect(decide(begins, input, here([one, other]), now)).toHaveLength(1);
  const isWithdrawal = (type: string): boolean => type === 'hive.withdraw';
  const gone = anAct(13, 'hive.withdraw', { entry: id(11) }, { corrects: id(11) });
  expect(standing([one, other], isWithdrawal, id(11))).toEqual({ acts: [one, other], withdrawn: false });
  expect(standing([one, other, gone], isWithdrawal, id(11))).toEqual({ acts: [one, other], withdrawn: true });
});

it('a correction changes what it names and nothing else', () => {
  expect(withChanges<{ a: number; b: string | null }>({ a: 1, b: 'x' }, { b: null, a: undefined })).toEqual({
    a: 1,
    b: null,
  });
});
