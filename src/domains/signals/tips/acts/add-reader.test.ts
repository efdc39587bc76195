import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aSharedKey, askedBy, uuid } from '../../testing/builders.ts';
import { nobodysLock } from '../../testing/tip-examples.ts';
import { passphraseCost } from '../identity.ts';
import { toAddReader } from './add-reader.ts';

const now = new Date('2026-01-14T09:00:00Z');
const loaded = { ...aSharedKey({ asks: [askedBy('1001')] }), least: passphraseCost };
const added = { act: anEnvelope(), reader: uuid(1001), box: nobodysLock.box };

test('a reader who opens a key adds one who asked, under the passphrase that they asked with', () => {
  expect(decide(toAddReader, added, loaded, now)).toMatchObject([
    { type: 'tip.key-add', facts: { reader: '1001', ...nobodysLock, ends: [askedBy('1001').id] } },
  ]);
});

test('no one adds themselves, nor one who has not asked', () => {
  expect(() => decide(toAddReader, added, { ...loaded, actor: '1001' }, now)).toThrow('tip.only-who-opens');
  expect(() => decide(toAddReader, added, { ...loaded, asks: [] }, now)).toThrow('tip.no-one-asked');
  expect(() => decide(toAddReader, { ...added, reader: uuid(1002) }, loaded, now)).toThrow('tip.not-asked');
});

test('one who reads tips no more is not added, and neither is a box that is not sealed as it must be', () => {
  const left = loaded.people.map((one) => ({ ...one, roles: one.account === '1001' ? ['officer'] : one.roles }));
  expect(() => decide(toAddReader, added, { ...loaded, people: left }, now)).toThrow('tip.reads-no-tips');
  expect(() => decide(toAddReader, { ...added, box: 'AAAA' }, loaded, now)).toThrow('tip.weak-lock');
});
