import { expect, it } from 'vitest';
import { couldStandIn } from './could-stand-in.ts';

const held = (word: string) => ({ word, from: '2026-01-01T00:00:00.000Z', until: null, begun: true });
const away = { ref: 'away', unit: 'unit-1' };
const colleague = { ref: 'other', unit: 'unit-1', has_ended: false, roles: [held('officer')] };

it('a colleague of the same unit who works on matters could stand in', () => {
  expect(couldStandIn(colleague, away)).toBe(true);
  expect(couldStandIn({ ...colleague, roles: [held('administrator'), held('lead')] }, away)).toBe(true);
});

it.each([
  ['the person themselves', { ref: 'away' }],
  ['a person of another unit', { unit: 'unit-2' }],
  ['a person whose account has ended', { has_ended: true }],
  ['a person without a role', { roles: [] }],
  ['a person who only gives access', { roles: [held('administrator')] }],
  ['a person who only reads the log', { roles: [held('security-officer'), held('data-protection-officer')] }],
])('%s could not', (_who, over) => {
  expect(couldStandIn({ ...colleague, ...over }, away)).toBe(false);
});
