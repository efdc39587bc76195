import { expect, it } from 'vitest';
import { anEnvelope, someFile, uuid } from '../testing/builders.ts';
import { tipMessages } from './messages.ts';
import { seeKey } from './see-key.ts';

const input = { act: anEnvelope(), confirms: true };
const key = {
  id: uuid(1),
  at: someFile,
  reader: 'second-reader',
  madeBy: 'first-reader',
  seenBy: [],
  awaits: true,
} as const;

it('a second reader confirms a key that waits for one', () => {
  expect(seeKey(input, key)).toMatchObject([{ type: 'tip.key-seen', stream: key.id, facts: { confirms: true } }]);
});

it('to have seen a key that waits for nobody confirms nothing', () => {
  expect(seeKey(input, { ...key, awaits: false })).toMatchObject([{ facts: { confirms: false } }]);
  expect(seeKey({ ...input, confirms: false }, key)).toMatchObject([{ facts: { confirms: false } }]);
});

it('nobody confirms a key of their own', () => {
  expect(() => seeKey(input, { ...key, reader: 'first-reader' })).toThrow(
    expect.objectContaining({ text: tipMessages.ownKey }),
  );
});

it('nobody says twice that they have seen a key', () => {
  expect(() => seeKey(input, { ...key, seenBy: ['second-reader'] })).toThrow(
    expect.objectContaining({ text: tipMessages.keyIsSeen }),
  );
});
