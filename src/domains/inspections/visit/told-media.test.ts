import { expect, it } from 'vitest';
import { numbered } from '../testing/builders.ts';
import { mediaTold } from './told-media.ts';

const body = (input: object) => JSON.stringify({ verb: 'inspection.observe', params: {}, input });
const attachment = (over: object = {}) => ({
  ...{ id: numbered(50), kind: 'photo', type: 'image/jpeg', bytes: 300_000, pieces: 3 },
  ...{ sha256: 'a'.repeat(64), capturedSha256: 'b'.repeat(64), key: Buffer.alloc(32).toString('base64') },
  apart: { position: null, takenAt: null, device: 'Invented 1' },
  ...over,
});

it('finds the pictures of a note whatever else is wrong with it, without where they were taken', () => {
  const [found] = mediaTold(body({ attachments: [attachment({ apart: 'not so' })], signs: 7 }));
  const { apart: _, ...expected } = attachment();
  expect(found).toEqual(expected);
});

it('passes over what is no picture as a phone makes it, and takes the others', () => {
  const wrong = [null, attachment({ pieces: 0 }), attachment({ type: 'text/html' }), attachment({ key: 'short' })];
  const found = mediaTold(body({ attachments: [...wrong, attachment({ id: numbered(51) })] }));
  expect(found.map(({ id }) => id)).toEqual([numbered(51)]);
  for (const attachments of [undefined, 'none', {}]) expect(mediaTold(body({ attachments }))).toEqual([]);
  for (const content of ['c2VhbGVk', '12', 'null', '']) expect(mediaTold(content)).toEqual([]);
});

it('takes one that is named twice as it was named first', () => {
  const found = mediaTold(body({ attachments: [attachment(), attachment({ pieces: 2 })] }));
  expect(found).toMatchObject([{ id: numbered(50), pieces: 3 }]);
});
