import { expect, it } from 'vitest';
import { evidenceLines } from './evidence-lines.ts';

type Of = Parameters<typeof evidenceLines>[0];
const item = (id: string, number: number) =>
  ({
    id,
    number,
    type: 'EV07',
    bearing: 'for',
    securedOn: '2026-11-01',
    keptUntil: '2026-12-01',
  }) as Of['items'][number];
const request = (id: string, outcome: string | null) =>
  ({
    id,
    type: 'EV05',
    holder: 'bank',
    askedOn: '2026-11-02',
    lost: { kind: 'expires', on: '2026-12-24', basis: 'known' },
    reply: outcome === null ? null : { outcome },
  }) as Of['requests'][number];

it('a piece of evidence has its number, its elements and until when the original is kept', () => {
  const set = { for: ['a'], against: [], element: 'SE.BRB.4.1b.MEANS.3' } as unknown as Of['settings'][number];
  const other = { for: [], against: ['a'], element: 'SE.BRB.4.1b.FORM.1' } as unknown as Of['settings'][number];
  expect(
    evidenceLines({ items: [item('a', 7), item('b', 8)], requests: [], settings: [set, other, set] }),
  ).toMatchObject([
    {
      number: 'E07',
      elements: ['SE-BRB-4-1b-MEANS-3', 'SE-BRB-4-1b-FORM-1'],
      state: 'secured',
      until: '2026-12-01',
      bearing: 'for',
    },
    { number: 'E08', elements: [] },
  ]);
});

it('what was asked for is there until it has come, and says how it ended', () => {
  const requests = [request('a', null), request('b', 'received'), request('c', 'overwritten'), request('d', 'refused')];
  expect(evidenceLines({ items: [], requests, settings: [] })).toMatchObject([
    { id: 'a', number: null, state: 'asked', holder: 'bank', until: '2026-12-24' },
    { id: 'c', state: 'overwritten' },
    { id: 'd', state: 'refused' },
  ]);
});
