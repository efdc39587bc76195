import { expect, test } from 'vitest';
import type { ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { aVisit, seatId } from '../testing/builders.ts';
import { type CreateVisit, toCreateVisit } from './create-visit.ts';

const at = { country: 'SE', realm: '1' };
const act = { id: '018f0000-0000-7000-8000-000000000001' } as ActEnvelope;
const here = { id: '018f0000-0000-7000-8000-000000000100', at, reference: 'B-PROV000-0' };
const create = (over: Partial<CreateVisit> = {}) =>
  decide(toCreateVisit, aVisit(act, over), here, new Date('2026-05-01T08:00:00.000Z'));
const missingIn = (over: Partial<CreateVisit>): readonly string[] => {
  try {
    create(over);
    return [];
  } catch (error) {
    return (error as { fields: readonly { path: string }[] }).fields.map(({ path }) => path);
  }
};

test('a visit with everything is made, and no name or reason is among its facts', () => {
  const [made] = create();
  expect(made?.type).toBe('visit.create');
  expect(JSON.stringify(made?.facts)).not.toMatch(/Prov |passet|Helsingfors|Lön/);
  expect(made?.words?.[`seat.${seatId(3)}`]).toBe('Ingen kunde täcka passet.');
});

test.each([
  ['obstacle', { obstacle: null }],
  ['practice', { practice: null }],
  ['supports', { supports: null }],
  ['doesNotShow', { doesNotShow: null }],
  ['sources', { sources: null }],
  ['law.0.there', { law: [] }],
  ['to', { to: '2026-05-11' }],
  ['monday', { monday: '2026-05-19' }],
  ['monday', { monday: '2026-05-11' }],
] satisfies [string, Partial<CreateVisit>][])(
  'without a right %s there is no visit, and the sentence is shown at its field',
  (path, over) => {
    expect(missingIn(over)).toEqual([path]);
  },
);

test('each of the four agencies has a seat, and an empty one has its reason', () => {
  const { seats } = aVisit(act);
  expect(missingIn({ seats: seats.slice(0, 3) })).toEqual(['seats.social-services']);
  expect(missingIn({ seats: seats.map((seat) => (seat.taken ? seat : { ...seat, says: null })) })).toEqual([
    'seats.3.says',
  ]);
});
