import { join } from 'node:path';
import { expect, it } from 'vitest';
import { obstacleNames } from '../../caseload/public.ts';
import { readRegister } from './read-register.server.ts';

const register = await readRegister(join(process.cwd(), 'knowledge'));

it('has the eleven recommendations, each with its source and what it answers', () => {
  expect(register.recommendations.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, at) => `R${at + 1}`));
});

it('has practices of the countries around the Baltic Sea and of Belgium', () => {
  const countries = new Set(register.practices.map(({ country }) => country));
  expect([...countries].sort()).toEqual(['BE', 'DE', 'DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'PL']);
});

it('names only obstacles that there are', () => {
  const named = [...register.recommendations, ...register.practices].flatMap(({ obstacles }) => obstacles);
  expect(named.filter((code) => !Object.hasOwn(obstacleNames, code))).toEqual([]);
});
