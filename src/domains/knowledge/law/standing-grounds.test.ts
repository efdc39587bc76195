import { expect, it } from 'vitest';
import { countries } from '../countries.ts';
import { readKnowledge } from '../public.server.ts';
import { groundOfUse, standingGround, standingUses, writtenEntry } from './standing-grounds.ts';

it('names grounds that are there, each of the country that it stands for', async () => {
  const { grounds } = await readKnowledge('knowledge');
  const countryOf = new Map(grounds.map(({ id, country }) => [id, country]));
  for (const country of countries)
    for (const use of standingUses) {
      const ground = standingGround(use, country);
      if (ground !== null) expect([use, countryOf.get(ground)]).toEqual([use, country]);
    }
});

it('of a country whose law has not been entered has what rests on consent, or says nothing of a person, and no more', () => {
  const there = standingUses.filter((use) => standingGround(use, 'FI') !== null);
  expect(there).toEqual(['consent', 'no-answer', 'support-desk']);
});

it('is what the officer wrote where the country has none, as an officer of that country', () => {
  const written = 'fi.written: Påhittad lag, 3 §';
  expect(groundOfUse('crime-report', 'FI', written)).toBe(written);
  expect(groundOfUse('crime-report', 'FI', undefined)).toBeNull();
  expect(groundOfUse('crime-report', 'LT', written)).toBeNull();
  expect(groundOfUse('crime-report', 'SE', written)).toBe('se.osl-10-24');
});

it('every country whose grounds are not all entered has an entry behind which a provision is written, and Sweden has none', async () => {
  const { grounds } = await readKnowledge('knowledge');
  const written = grounds.filter((one) => one.written).map(({ id }) => id);
  const abroad = countries.filter((country) => country !== 'SE');
  expect(written.sort()).toEqual(abroad.map(writtenEntry).sort());
});
