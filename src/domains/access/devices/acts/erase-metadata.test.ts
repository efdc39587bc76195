import { expect, it } from 'vitest';
import type { Act } from '../../../../kernel/act.ts';
import { decide } from '../../../../kernel/doing.ts';
import { foldDevice, foldKeptMetadata } from '../fold.ts';
import { toEraseMetadata } from './erase-metadata.ts';
import { keep } from './keep.ts';

const at = { country: 'SE', realm: '1' };
const numbered = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [device, kept, medium, apart, other] = [1, 2, 3, 4, 5].map(numbered) as [string, string, string, string, string];
const happenedFrom = '2026-02-05T17:00:00.000Z';
const aparts = [
  { id: apart, of: medium, hash: 'a'.repeat(64) },
  { id: other, of: null, hash: 'b'.repeat(64) },
];
const envelope = {
  ...{ id: numbered(9), device, deviceSeq: 0, capacity: 'supervision' as const, sitting: numbered(8) },
  ...{ happenedFrom, happenedTo: null, precision: 'minute' as const },
};
const asked = { act: envelope, why: 'endangers' as const };
const takenOut = {
  type: 'device.take-out',
  facts: { device, kept, apart, why: 'asked' },
  happenedFrom,
} as unknown as Act;
const takeOutOf = (of: string, ...acts: readonly Act[]) =>
  decide(
    toEraseMetadata,
    asked,
    { id: device, at, kept: { act: kept, aparts: foldKeptMetadata(acts, aparts) }, apart: of },
    new Date(happenedFrom),
  );

it('says what was taken out of what and why, and nothing of what it was', () => {
  expect(takeOutOf(apart)).toMatchObject([
    { stream: device, type: 'device.take-out', facts: { device, kept, apart, why: 'endangers' }, words: null },
  ]);
});

it('is done once, and where something is kept apart: under its own name, not that of the picture', () => {
  expect(() => takeOutOf(apart, takenOut)).toThrow('device.taken-out-already');
  expect(takeOutOf(other, takenOut)).toHaveLength(1);
  expect(() => takeOutOf(medium)).toThrow('device.nothing-apart');
});

it('is shown beside what was kept: there, then taken out, when and why', () => {
  const why = 'refused' as const;
  const facts = { device, counter: 7, hash: 'c'.repeat(64), verb: 'inspection.observe', why, media: [], aparts };
  const told = { ...keep(at, kept, facts, { body: '', sentence: '' }), happenedFrom } as unknown as Act;
  const foldedOf = (...acts: readonly Act[]) => foldDevice([told, ...acts]).kept[0]?.aparts.map((one) => one.takenOut);
  expect(foldedOf()).toEqual([null, null]);
  expect(foldedOf(takenOut)).toEqual([{ at: happenedFrom, why: 'asked' }, null]);
});
