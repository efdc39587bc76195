import { expect, test } from 'vitest';
import { makePictures, pictureAnswer } from './answer.server.ts';

const drawing = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20"><text x="1" y="15">${text}</text></svg>`;
const request = { language: 'en', embedded: true, params: {}, query: {} } as never;

test('a reader who comes while too many pictures wait is refused, and shown when to come again; the others get theirs', async () => {
  const make = makePictures();
  const asked = Array.from({ length: 12 }, (_, i) =>
    pictureAnswer(drawing(`invented ${i}`), `f-${i}.png`, '/figures/national?release=r', request, make),
  );
  const answers = await Promise.all(asked);
  const told = answers.filter(({ status }) => status === 503);
  expect(told.length).toBeGreaterThan(0);
  expect(answers.filter(({ type }) => type === 'image/png').length).toBe(12 - told.length);
  expect(told[0]?.headers?.['retry-after']).toBe('30');
  expect(String(told[0]?.body)).toContain('href="/figures/national?release=r&amp;lang=en"');
});

test('the same picture is drawn once', async () => {
  const make = makePictures();
  expect(await make(drawing('once'))).toBe(await make(drawing('once')));
});
