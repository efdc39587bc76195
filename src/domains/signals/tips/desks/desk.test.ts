import { describe, expect, it } from 'vitest';
import { type DeskKey, keyInUse, unreadable, waitingAt, whatADeskNeeds } from './desk.ts';

const key = (id: string, over: Partial<DeskKey> = {}): DeskKey => ({
  id,
  track: 'control',
  maker: 'reader',
  openers: ['reader'],
  madeAt: '2026-10-01T08:00:00.000Z',
  usedFrom: '2026-10-01T08:00:00.000Z',
  awaits: false,
  waiting: 0,
  promised: null,
  late: 0,
  ...over,
});
const desk = { wants: ['tell'], readers: ['reader', 'second'], keys: [key('a')] };

describe('what a tip desk lacks', () => {
  it('is nothing where two read and the key in use is of one of them', () => {
    expect(whatADeskNeeds(desk)).toEqual([]);
  });

  it('is a key, a reader, a second reader', () => {
    expect(whatADeskNeeds({ ...desk, keys: [] })).toEqual(['no-key']);
    expect(whatADeskNeeds({ ...desk, keys: [key('a', { awaits: true })] })).toEqual(['no-key', 'key-waits']);
    expect(whatADeskNeeds({ ...desk, readers: [] })).toEqual(['no-reader']);
    expect(whatADeskNeeds({ ...desk, readers: ['reader'] })).toEqual(['one-reader']);
  });

  it('is a new key where the reader who made the one in use reads no tips any more', () => {
    const waiting = key('a', { waiting: 2, late: 1, promised: '2026-11-02' });
    expect(whatADeskNeeds({ ...desk, readers: ['second', 'third'] })).toEqual(['reader-left']);
    expect(whatADeskNeeds({ ...desk, readers: ['second', 'third'], keys: [waiting] })).toEqual([
      'reader-left',
      'unreadable',
      'late',
    ]);
    // The key of a reader who has left is in use no more, and what waits under it is still there.
    const newer = key('b', { maker: 'second', openers: ['second'], usedFrom: '2026-11-01T08:00:00.000Z' });
    expect(whatADeskNeeds({ ...desk, readers: ['second', 'third'], keys: [waiting, newer] })).toEqual([
      'unreadable',
      'late',
    ]);
  });

  it('is no new key where another reader was added to the one in use before its maker left', () => {
    const shared = key('a', { openers: ['reader', 'second'], waiting: 2 });
    expect(whatADeskNeeds({ ...desk, readers: ['second', 'third'], keys: [shared] })).toEqual([]);
    // And one whose maker was removed from it is of those who are left.
    expect(whatADeskNeeds({ ...desk, keys: [key('a', { openers: ['second'] })] })).toEqual([]);
  });

  it('is nothing of all that where no wish leads to the unit', () => {
    expect(whatADeskNeeds({ wants: [], readers: ['reader'], keys: [] })).toEqual([]);
    expect(whatADeskNeeds({ wants: [], readers: [], keys: [key('a')] })).toEqual([]);
  });
});

it('the key in use is the one that was taken into use last, and none that waits', () => {
  const older = key('a', { usedFrom: '2026-10-02T08:00:00.000Z' });
  const newer = key('b', { usedFrom: '2026-10-03T08:00:00.000Z' });
  const waits = key('c', { usedFrom: '2026-10-04T08:00:00.000Z', awaits: true });
  expect(keyInUse([older, waits, newer])?.id).toBe('b');
  expect(keyInUse([waits])).toBeNull();
  expect(keyInUse([])).toBeNull();
});

it('counts what waits under every key, since the first promised day', () => {
  const keys = [
    key('a', { waiting: 2, promised: '2026-11-09', late: 1 }),
    key('b', { waiting: 1, promised: '2026-11-04', late: 1, maker: 'left', openers: ['left'] }),
    key('c'),
  ];
  expect(waitingAt(keys)).toEqual({ count: 3, late: 2, promised: '2026-11-04' });
  expect(waitingAt([])).toEqual({ count: 0, late: 0, promised: null });
  expect(unreadable({ readers: ['reader'], keys })).toBe(1);
});
