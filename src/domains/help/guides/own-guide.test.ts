import { expect, it } from 'vitest';
import type { Guide } from './guide-file.ts';
import { ownGuide } from './own-guide.ts';

const both = { sv: 'a', en: 'a' };
const guide = (id: string, part: Partial<Guide>): Guide => ({
  ...{ id, roles: [], capacities: [], kinds: [], title: both, day: both, ask: both, tasks: [] },
  ...part,
});
const guides = [
  guide('prosecutor', { capacities: ['criminal-investigation'], kinds: ['prosecution'] }),
  guide('police', { capacities: ['criminal-investigation'] }),
  guide('analyst', { roles: ['analyst'] }),
  guide('rest', {}),
];
const reader = { roles: ['officer'], capacity: 'criminal-investigation', kind: 'prosecution' };

it('the first guide that fits role, capacity and kind of agency is one’s own', () => {
  expect(ownGuide(guides, reader)).toBe('prosecutor');
  expect(ownGuide(guides, { ...reader, kind: 'police' })).toBe('police');
  expect(ownGuide(guides, { roles: ['analyst'], capacity: 'analysis', kind: 'study' })).toBe('analyst');
});

it('who fits no particular guide gets the last', () => {
  expect(ownGuide(guides, { roles: ['member'], capacity: 'support', kind: 'ngo' })).toBe('rest');
  expect(ownGuide(guides.slice(0, 2), { roles: ['member'], capacity: 'support', kind: 'ngo' })).toBe('police');
});
