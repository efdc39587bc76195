import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { areaOf } from '../../../scripts/texts/screen-texts.mjs';

/** The area that is named beside a page or section, and the file that is fetched. */
const named = /(?:page\('[^']+', |withTexts\()'([a-z-]+)', \(\) =>\s*import\('([^']+)'\)/g;

it('a page is fetched with the texts of its own domain: with those of another it shows names instead of words', () => {
  const pages = readdirSync('src/main/pages')
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => [...readFileSync(`src/main/pages/${name}`, 'utf8').matchAll(named)]);
  expect(pages.length).toBeGreaterThan(50);
  expect(
    pages.filter(([, area, file = '']) => areaOf(file) !== area).map(([, area, file]) => `${file}: ${area}`),
  ).toEqual([]);
});
