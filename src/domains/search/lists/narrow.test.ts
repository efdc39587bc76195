import { expect, it } from 'vitest';
import { byRank, type ListColumn, type ListValue } from '../../../kernel/lists/listed.ts';
import { mainDay, type Narrowing, narrow, pageAfter } from './narrow.ts';

const label = { id: 'x', message: 'x', comment: 'x' };
const columns: readonly ListColumn[] = [
  { id: 'reference', label, kind: 'reference' },
  { id: 'firm', label, kind: 'text' },
  {
    id: 'state',
    label,
    kind: 'choice',
    choices: [
      ['open', label],
      ['closed', label],
    ],
  },
  { id: 'owner', label, kind: 'person' },
  { id: 'people', label, kind: 'number' },
  { id: 'opened', label, kind: 'day' },
];
const line = (id: string, values: Record<string, ListValue>) => ({ id, values });
const lines = [
  line('a', {
    reference: 'C-26AAA',
    firm: 'Ömsint Bageri',
    state: 'open',
    owner: '7',
    people: 10,
    opened: '2026-11-01T09:00:00.000Z',
  }),
  line('b', {
    reference: 'C-26BBB',
    firm: 'Ängens Städ',
    state: 'closed',
    owner: null,
    people: 9,
    opened: '2026-11-03T23:30:00.000Z',
  }),
  line('c', {
    reference: 'C-26CCC',
    firm: null,
    state: 'open',
    owner: '8',
    people: null,
    opened: '2026-11-02T09:00:00.000Z',
  }),
];
const reader = { me: '8', dayOf: (value: string) => value.slice(0, 10), language: 'sv' };
const all: Narrowing = { text: null, where: {}, from: null, until: null, sort: null };
const found = (asked: Partial<Narrowing>) =>
  narrow(lines, columns, { ...all, ...asked }, reader)
    .map(({ id }) => id)
    .join('');
const sorted = (column: string, down = false) => found({ sort: { column, down } });

it('without a wish all, the newest first', () => {
  expect(found({})).toBe('bca');
  expect(found({ sort: { column: 'no-such', down: false } })).toBe('bca');
  expect(mainDay(columns)?.id).toBe('opened');
});

it('by code, by who is responsible, and several at once', () => {
  expect(found({ where: { state: 'open' } })).toBe('ca');
  expect(found({ where: { owner: 'me' } })).toBe('c');
  expect(found({ where: { owner: 'none' } })).toBe('b');
  expect(found({ where: { owner: '7', state: 'open' } })).toBe('a');
  expect(found({ where: { state: 'no-such' } })).toBe('');
});

it('by a period of days, both of them in it', () => {
  expect(found({ from: '2026-11-02' })).toBe('bc');
  expect(found({ until: '2026-11-02' })).toBe('ca');
  expect(found({ from: '2026-11-02', until: '2026-11-02' })).toBe('c');
});

it('by words of references and texts, past an error', () => {
  expect(found({ text: 'omsint' })).toBe('a');
  expect(found({ text: 'bagari' })).toBe('a');
  expect(found({ text: 'c26b' })).toBe('b');
  expect(found({ text: 'open' }), 'a code is no word').toBe('');
});

it('sorts by each column, what is empty last either way', () => {
  expect(sorted('firm'), 'Ä before Ö in Swedish').toBe('bac');
  expect(sorted('firm', true)).toBe('abc');
  expect(sorted('people'), 'numbers as numbers').toBe('bac');
  expect(sorted('state'), 'in the order of its states').toBe('acb');
  expect(sorted('opened')).toBe('acb');
  expect(sorted('opened', true)).toBe('bca');
});

it('gives pages that neither repeat nor leave out a line, also when the last one of a page is gone meanwhile', () => {
  const page = (of: typeof lines, after: Parameters<typeof pageAfter>[2]['after']) => {
    const sort = { column: 'firm', down: false };
    const ordered = narrow(of, columns, { ...all, sort }, reader);
    return pageAfter(ordered, columns, { sort, after, size: 1 }, reader);
  };
  const first = page(lines, null);
  expect(first.shown.map(({ id }) => id)).toEqual(['b']);
  const second = page(
    lines.filter(({ id }) => id !== 'b'),
    first.next,
  );
  expect(second.shown.map(({ id }) => id)).toEqual(['a']);
  const third = page(lines, second.next);
  expect(
    third.shown.map(({ id }) => id),
    'what is empty has a page too',
  ).toEqual(['c']);
  expect(third.next).toBeNull();
});

it('a line of several codes is found under each, and a list with an order of its own is sorted by it without a column', () => {
  const kinds = [
    { id: 'on', label, kind: 'day' },
    { id: 'elements', label, kind: 'several' },
  ] as const;
  const three = [
    line('a', { on: '2026-11-01', elements: 'means form', [byRank]: 3 }),
    line('b', { on: '2026-11-03', elements: null, [byRank]: 1 }),
    line('c', { on: '2026-11-02', elements: 'form', [byRank]: 2 }),
  ];
  const idsOf = (asked: Partial<Narrowing>) => narrow(three, kinds, { ...all, ...asked }, reader).map(({ id }) => id);
  expect(idsOf({ where: { elements: 'form' } })).toEqual(['c', 'a']);
  expect(idsOf({ where: { elements: 'means form' } })).toEqual([]);
  expect(idsOf({ where: { elements: 'none' } })).toEqual(['b']);
  expect(idsOf({ sort: { column: byRank, down: false } })).toEqual(['b', 'c', 'a']);
  const sort = { column: byRank, down: false };
  const ordered = narrow(three, kinds, { ...all, sort }, reader);
  const { shown, next } = pageAfter(ordered, kinds, { sort, after: { id: 'b', value: 1 }, size: 1 }, reader);
  expect([shown.map(({ id }) => id), next]).toEqual([['c'], { id: 'c', value: 2 }]);
});
