import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aSharedKey, askedBy, openedBy, uuid } from '../../testing/builders.ts';
import { toRemoveReader } from './remove-reader.ts';

const now = new Date('2026-01-14T09:00:00Z');
const both = aSharedKey({ openers: [openedBy('1000'), openedBy('1001')] });
const removed = (reader: number) => ({ act: anEnvelope(), reader: uuid(reader) });

test('a reader who opens a key removes another, the one who made it too, and themselves', () => {
  expect(decide(toRemoveReader, removed(1001), both, now)).toMatchObject([
    { facts: { reader: '1001', ends: [openedBy('1001').id] } },
  ]);
  expect(decide(toRemoveReader, removed(1000), { ...both, actor: '1001' }, now)).toMatchObject([
    { type: 'tip.key-remove', facts: { reader: '1000' } },
  ]);
  expect(decide(toRemoveReader, removed(1000), both, now)).toMatchObject([{ facts: { reader: '1000' } }]);
});

test('what a reader asked is declined by one who opens the key, or taken back by themselves', () => {
  const asked = aSharedKey({ asks: [askedBy('1001')] });
  expect(decide(toRemoveReader, removed(1001), asked, now)).toMatchObject([{ facts: { reader: '1001' } }]);
  const own = { ...asked, actor: '1001' };
  expect(decide(toRemoveReader, removed(1001), own, now)).toMatchObject([{ facts: { reader: '1001' } }]);
  expect(() => decide(toRemoveReader, removed(1000), own, now)).toThrow('tip.only-who-opens');
});

test('one who does not open it removes no one, and no one is removed who is not on it', () => {
  expect(() => decide(toRemoveReader, removed(1001), { ...both, actor: '1002' }, now)).toThrow('tip.only-who-opens');
  expect(() => decide(toRemoveReader, removed(1002), both, now)).toThrow('tip.not-on-key');
});

test('the last one who opens it and reads tips is not removed', () => {
  expect(() => decide(toRemoveReader, removed(1000), aSharedKey(), now)).toThrow('tip.last-reader');
  const gone = both.people.map((one) => ({ ...one, hasLeft: one.account === '1001' }));
  expect(() => decide(toRemoveReader, removed(1000), { ...both, people: gone }, now)).toThrow('tip.last-reader');
  expect(decide(toRemoveReader, removed(1001), { ...both, people: gone }, now)).toHaveLength(1);
});
