import { expect, test } from 'vitest';
import { figurePng } from './figure-png.ts';
import { figureAlone } from './figure-svg.ts';

const drawn = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 30" width="100" height="30" font-family="'Source Sans 3 Variable', Arial" font-size="16">${content}</svg>`;
test('a picture has twice as many dots as the drawing, and holds its text, also å and ö, thin and bold', async () => {
  const png = Buffer.from(await figurePng(drawn('<text x="2" y="20">å</text>')));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 60]);
  const letters = [
    '',
    '<text x="2" y="20">a</text>',
    '<text x="2" y="20">å</text>',
    '<text x="2" y="20" font-weight="650">å</text>',
  ];
  const pictures = await Promise.all(
    letters.map(async (letter) => Buffer.from(await figurePng(drawn(letter))).toString('hex')),
  );
  expect(new Set(pictures).size).toBe(letters.length);
});

test('the same figure gives the same bytes, and another gives others', async () => {
  const words = { title: 'An invented finding', description: 'd', subtitle: 's', notes: [], source: 'invented' };
  const figure = (title: string) =>
    figureAlone((width) => ({ width, height: 10, content: '' as never }), 'invented', { ...words, title });
  const [first, again, other] = [figure('One'), figure('One'), figure('Two')];
  expect(await figurePng(first)).toEqual(await figurePng(again));
  expect(await figurePng(first)).not.toEqual(await figurePng(other));
});
