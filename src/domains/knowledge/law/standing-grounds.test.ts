import { expect, it } from 'vitest';
import { countries } from '../countries.ts';
import { readKnowledge } from '../public.server.ts';
import { standingGround, standingUses } from './standing-grounds.ts';

it('names grounds that are there, each of the country that it stands for', async () => {
  const { grounds } = await readKnowledge('knowledge');
  const countryOf = new Map(grounds.map(({ id, country }) => [id, country]));
  for (const country of countries)
    for (const use of standingUses) {
      const ground = standingGround(use, country);
      if (ground !== null) expect([use, countryOf.get(ground)]).toEqual([use, country]);
    }
});

it('has none for a country whose grounds have not been entered', () => {
  expect(standingUses.map((use) => standingGround(use, 'FI'))).toEqual(standingUses.map(() => null));
});
