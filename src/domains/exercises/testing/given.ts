import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CountryPack } from '../scenario/country-pack.ts';
import { type Exercise, Scenario } from '../scenario/scenario.ts';

const folder = join(import.meta.dirname, '../../../../knowledge/exercises');

/** All scenarios there are, by the names of their files. */
export const allScenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && name !== 'vestmark.yaml')
  .map((name) => name.replace('.yaml', ''));

/** An exercise of `knowledge/exercises`, by the name of its file. */
export function given(name: string): Exercise {
  const scenario = Scenario.parse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
  const pack = CountryPack.parse(parse(readFileSync(join(folder, `${scenario.country}.yaml`), 'utf8')));
  return { scenario, pack };
}
