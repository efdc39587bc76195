import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../domains/knowledge/public.ts';
import { knowledgeFiles } from '../../testing/knowledge.ts';
import { agencyKinds, countries, readAgency } from './answers.ts';
import { agenciesIn } from './known-agencies.ts';

describe('the agencies that can be chosen when an installation is set up', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    ({ knowledge } = await knowledgeFiles());
  });

  it.each(countries)('%s has some, each with a key and a kind that can be set up', (country) => {
    const known = agenciesIn(knowledge, country);
    expect(known.length).toBeGreaterThan(2);
    for (const one of known) {
      expect(one.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(agencyKinds).toContain(one.kind);
      expect(readAgency({ agency: one.key }, known)).toEqual({ value: one });
    }
  });

  it('in Sweden every county administrative board is one of them, each by its own name', () => {
    const boards = agenciesIn(knowledge, 'SE').filter(({ kind }) => kind === 'county-board');
    expect(boards).toHaveLength(21);
    expect(new Set(boards.map(({ name }) => name.sv)).size).toBe(21);
    expect(boards.map(({ key }) => key)).toContain('se-county-board-stockholm');
  });
});
