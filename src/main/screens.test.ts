import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { areaOf } from '../../scripts/texts/screen-texts.mjs';

const manifests = readdirSync('src/domains')
  .map((domain) => `src/domains/${domain}/screens.tsx`)
  .filter((path) => existsSync(path))
  .map((path) => ({ path, code: readFileSync(path, 'utf8') }));

it('a page is fetched with the texts of its own domain: with those of another it shows names instead of words', () => {
  const pages = readdirSync('src/main/pages')
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({ path: `src/main/pages/${name}`, code: readFileSync(`src/main/pages/${name}`, 'utf8') }));
  const wrong = [...manifests, ...pages].flatMap(({ path, code }) => {
    const [area] = [...code.matchAll(/pagesOf\('([a-z-]+)'/g)].map((match) => match[1]);
    const fetched = [...code.matchAll(/\(\) =>\s*import\('([^']+)'\)/g)].map((match) => match[1] ?? '');
    return fetched.filter((file) => (file.startsWith('./') ? areaOf(path) : areaOf(file)) !== area);
  });
  expect(manifests.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});

it('every domain with screens is on the list of the workspace', () => {
  const list = readFileSync('src/main/screens.tsx', 'utf8');
  expect(manifests.map(({ path }) => path).filter((path) => !list.includes(path.replace('src/', '../')))).toEqual([]);
});

it('no two pages have the same place in the menu', () => {
  const places = manifests.flatMap(({ code }) =>
    [...code.matchAll(/place: (\d+),\s+to: /g)].map((match) => Number(match[1])),
  );
  expect(places.length).toBeGreaterThan(20);
  expect(new Set(places).size).toBe(places.length);
});

it('every screen says where the guides explain it: ? opens that place', () => {
  const withPages = manifests.filter(({ code }) => /\bpage(?:With)?\(/.test(code));
  expect(withPages.length).toBeGreaterThan(20);
  expect(withPages.filter(({ code }) => !/pagesOf\('[a-z-]+', '[a-z-]+'\)/.test(code)).map(({ path }) => path)).toEqual(
    [],
  );
});
