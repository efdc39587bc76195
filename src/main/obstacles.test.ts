import { describe, expect, it } from 'vitest';
import { noticeable } from '../domains/caseload/public.ts';
import { knownHere } from '../domains/knowledge/testing/known-here.ts';
import { wordTypes } from '../domains/prosecution/obstacles/evidence.ts';
import { detectors } from './domains.ts';

const known = await knownHere();
const { obstacles, evidence } = known.knowledge;
const noticed = obstacles.entries.flatMap(({ id, detected }) => (detected.by ?? []).map((by) => `${id} ${by}`));
const inCode = detectors.map(({ obstacle, name }) => `${obstacle} ${name}`);

describe('the list of obstacles', () => {
  it('says of each whether a rule notices it, or why none can', () => {
    expect(obstacles.entries).toHaveLength(57);
    for (const { detected } of obstacles.entries)
      expect(detected.by === null ? detected.why_not.sv : detected.how.sv).not.toBe('');
  });

  it('names every rule that there is, under the obstacle that the rule finds, and no other', () => {
    expect([...noticed].sort()).toEqual([...inCode].sort());
  });
});

describe('the rules that notice obstacles', () => {
  it('have each a name of their own', () => {
    const names = detectors.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('find what the invented caseload says that they noticed', () => {
    expect([...new Set(detectors.map(({ obstacle }) => obstacle))].sort()).toEqual([...noticeable].sort());
  });

  it('find at least twenty of the obstacles', () => {
    expect(new Set(detectors.map(({ obstacle }) => obstacle)).size).toBeGreaterThanOrEqual(20);
  });

  it('hold as a person’s word what the catalogue of evidence does', () => {
    const onWord = evidence.entries.filter(({ independent }) => independent !== 'yes').map(({ id }) => id);
    expect([...wordTypes].sort()).toEqual(onWord.sort());
  });
});
