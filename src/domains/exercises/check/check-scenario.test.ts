import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allScenarios, given } from '../testing/given.ts';
import { checkScenario } from './check-scenario.ts';

const knowledge = join(import.meta.dirname, '../../../../knowledge');
const idsIn = (file: string) =>
  new Set([...readFileSync(join(knowledge, file), 'utf8').matchAll(/^ {2}- id: (\S+)/gm)].map(([, id]) => id ?? ''));
const known = {
  indicators: idsIn('inspection-observations.yaml'),
  evidence: idsIn('evidence.yaml'),
  obstacles: idsIn('obstacles.yaml'),
};
const against = { known, realNames: new Set(['sverige', 'sweden']) };

describe.each(allScenarios)('%s', (name) => {
  it('has nothing wrong', () => {
    expect(checkScenario(given(name), against)).toEqual([]);
  });
});
