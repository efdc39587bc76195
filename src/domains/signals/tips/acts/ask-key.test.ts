import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, aSharedKey, askedBy } from '../../testing/builders.ts';
import { nobodysLock, nobodysRecovery } from '../../testing/tip-examples.ts';
import { passphraseCost } from '../identity.ts';
import { toAskKey } from './ask-key.ts';

const now = new Date('2026-01-14T09:00:00Z');
const { box: _, ...cost } = nobodysLock;
const asked = { act: anEnvelope(), lock: nobodysRecovery, ...cost };
const loaded = { ...aSharedKey({ actor: '1001' }), sealable: true, least: passphraseCost };

test('a reader who does not open a key asks to be added, with what it is to be sealed to', () => {
  expect(decide(toAskKey, asked, loaded, now)).toMatchObject([
    { type: 'tip.key-ask', facts: { reader: '1001', lock: nobodysRecovery, mebibytes: 64, passes: 3 } },
  ]);
});

test('asked again, with another passphrase, what was asked before ends', () => {
  expect(decide(toAskKey, asked, { ...loaded, asks: [askedBy('1001'), askedBy('1002')] }, now)).toMatchObject([
    { facts: { ends: [askedBy('1001').id] } },
  ]);
});

test('one who opens it asks for nothing, and no one asks for a key that waits', () => {
  expect(() => decide(toAskKey, asked, { ...loaded, actor: '1000' }, now)).toThrow('tip.opens-already');
  expect(() => decide(toAskKey, asked, { ...loaded, awaits: true }, now)).toThrow('tip.key-still-waits');
});

test('a passphrase that is cheap to guess, and something that nothing can be sealed to, are refused', () => {
  expect(() => decide(toAskKey, { ...asked, passes: 1 }, loaded, now)).toThrow('tip.weak-lock');
  expect(() => decide(toAskKey, { ...asked, salt: 'AAAA' }, loaded, now)).toThrow('tip.weak-lock');
  expect(() => decide(toAskKey, asked, { ...loaded, sealable: false }, now)).toThrow('tip.not-a-lock');
});
