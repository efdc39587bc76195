import { expect, it } from 'vitest';
import { sha256 } from '../../platform/crypto/digest.ts';
import { type Draft, furthest, isReached, openDraft, sealDraft, steps } from './draft.ts';

const name = { sv: 'Prov', en: 'Sample' };
/** What each step adds. */
const parts: readonly Draft[] = [
  { country: 'LT' },
  { agency: { key: 'prov', kind: 'tax', name } },
  { unit: { key: 'prov', name, capacities: ['supervision'], messages: 'control' } },
  { person: { name: 'Alma Provberg', title: 'samordnare' }, passkey: { stored: '{}', id: 'x', label: 'CAPE' } },
  { codesKept: true },
  { keyCopied: true },
];
const after = (count: number): Draft => Object.assign({}, ...parts.slice(0, count));

it('each step opens when those before it are done', () => {
  steps.forEach((step, at) => {
    expect(furthest(after(at))).toBe(step);
    for (const other of steps) expect(isReached(after(at), other)).toBe(steps.indexOf(other) <= at);
  });
});

it('what lacks an earlier answer goes back to it, however much is there', () => {
  const { agency, ...without } = after(6);
  expect(agency).toBeDefined();
  expect(furthest(without)).toBe('agency');
  const { passkey, ...named } = after(6);
  expect(passkey).toBeDefined();
  expect(furthest(named)).toBe('administrator');
});

it('is sealed under the key file, and opened by no other', () => {
  const [one, other] = ['one', 'other'].map((word) => ({ root: sha256(word) }));
  const draft = after(6);
  if (!one || !other) throw new Error('two keys');
  const sealed = sealDraft(one, draft);
  expect(sealed.toString('latin1')).not.toContain('Provberg');
  expect(openDraft(one, sealed)).toEqual(draft);
  expect(() => openDraft(other, sealed)).toThrow();
  expect(openDraft(one, null)).toEqual({});
});
