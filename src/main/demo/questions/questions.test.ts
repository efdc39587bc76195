import { describe, expect, it } from 'vitest';
import { idOf } from '../id-of.ts';
import { morePersonas, personas } from '../personas.ts';
import type { DemoIds } from '../step.ts';
import { demoSteps } from '../steps.ts';
import { questions } from './questions.ts';

const nowhere = () => {
  throw new Error('Only the database knows that.');
};
const ids: DemoIds = {
  act: nowhere,
  stream: nowhere,
  arrival: nowhere,
  letter: nowhere,
  thing: (name, what) => {
    const step = demoSteps.find((candidate) => candidate.name === name);
    if (!step) throw new Error(`The demo has no step ${name}.`);
    return idOf(what === undefined ? `${name} thing` : `${name} ${what}`, step.at);
  },
};

describe('the ten questions', () => {
  it('are ten, each with a key of its own and somewhere to look', () => {
    expect(new Set(questions.map(({ key }) => key)).size).toBe(10);
    expect(questions.filter(({ places }) => places.length === 0)).toEqual([]);
  });

  it('are answered on pages of the workspace by people of the demo, or on public pages', async () => {
    const people = [...personas, ...morePersonas].map(({ key }) => key);
    for (const { as, path } of questions.flatMap(({ places }) => places)) {
      const address = await path(ids);
      if (as === null) expect(address).toMatch(/^\/figures(\/[a-z]+)?$/);
      else {
        expect(people).toContain(as);
        expect(address).toMatch(/^\/app(\/[\w-]+)*$/); // what signing in takes for a place to go to
      }
    }
  });
});
