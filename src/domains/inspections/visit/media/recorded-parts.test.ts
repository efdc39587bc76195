import { expect, it } from 'vitest';
import { numbered } from '../../testing/builders.ts';
import { partsOf } from './recorded-parts.ts';

const body = (input: object) => JSON.stringify({ verb: 'inspection.observe', params: {}, input });
const attachment = (over: object = {}) => ({
  ...{ id: numbered(50), kind: 'photo', type: 'image/jpeg', bytes: 300_000, pieces: 3 },
  ...{ sha256: 'a'.repeat(64), capturedSha256: 'b'.repeat(64), key: Buffer.alloc(32).toString('base64') },
  apart: { position: null, takenAt: null, device: 'Invented 1' },
  ...over,
});
const without = (over: object = {}) => attachment({ ...over, apart: null });

it('finds the pictures of a note whatever else is wrong with it, and what is apart of each beside the rest', () => {
  const { rest, media, aparts } = partsOf(body({ attachments: [attachment({ apart: 'not so' })], signs: 7 }));
  const { apart: _, ...expected } = attachment();
  expect(media).toEqual([expected]);
  expect(aparts).toEqual([{ of: numbered(50), told: '"not so"' }]);
  expect(JSON.parse(rest)).toEqual(JSON.parse(body({ attachments: [without()], signs: 7 })));
});

it('passes over what is no picture as a phone makes it, takes the others, and leaves no place in any', () => {
  const wrong = [null, attachment({ pieces: 0 }), attachment({ type: 'text/html' }), attachment({ key: 'short' })];
  const { rest, media, aparts } = partsOf(body({ attachments: [...wrong, attachment({ id: numbered(51) })] }));
  expect(media.map(({ id }) => id)).toEqual([numbered(51)]);
  expect(aparts.map(({ of }) => of)).toEqual([numbered(51), null]);
  expect(JSON.parse(aparts[1]?.told ?? '')).toHaveLength(3);
  expect(rest).not.toContain('Invented');
});

it('leaves as it came what is no recorded note', () => {
  const bodies = [undefined, 'none', {}].map((attachments) => body({ attachments }));
  for (const rest of ['c2VhbGVk', '12', 'null', '', ' {}', ...bodies])
    expect(partsOf(rest)).toEqual({ rest, media: [], aparts: [] });
});

it('hides no place behind one that says that there is none', () => {
  const told = JSON.stringify(attachment());
  const twice = `${told.slice(0, -1)},"apart":null}`;
  const { rest, aparts } = partsOf(`{"input":{"attachments":[${told}],"attachments":[${twice}]}}`);
  expect(rest).not.toContain('Invented');
  expect(aparts).toEqual([]);
  expect(JSON.parse(rest)).toEqual({ input: { attachments: [without()] } });
});

it('takes one that is named twice as it was named first, and loses nothing of the second', () => {
  const again = attachment({ pieces: 2, apart: 'again' });
  const { media, aparts } = partsOf(body({ attachments: [attachment(), again] }));
  expect(media).toMatchObject([{ id: numbered(50), pieces: 3 }]);
  expect(aparts).toMatchObject([{ of: numbered(50) }, { of: null, told: '["again"]' }]);
});
