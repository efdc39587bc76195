import { knowledgeExamples } from '../../../../domains/knowledge/testing/examples.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

const logReaders = ['security-officer', 'data-protection-officer'] as const;

/** The same for every person signed in, whatever the world is: it holds nothing about a person. */
export const knowledgePart: Part = {
  ...nothingOfItsOwn,
  examples: knowledgeExamples,
  rules: {
    'knowledge.overview': { roles: everybody, place: 'nowhere' },
    'knowledge.who-is-who': { roles: [...everybody, 'administrator', ...logReaders], place: 'nowhere' },
    'knowledge.codes': { roles: everybody, place: 'nowhere' },
  },
  compare: (expect, { step, body }) => {
    if (step.route === 'knowledge.overview') {
      expect(body.lists).toContainEqual({ list: 'reasons', count: 17, unverified: 17 });
      return;
    }
    if (step.route === 'knowledge.who-is-who') {
      const [here, register] = ['here', 'register'].map((from) =>
        body.items.filter((one: { from: string }) => one.from === from),
      );
      expect([here.length > 0, register.length > 80]).toEqual([true, true]);
      return;
    }
    expect(Object.keys(body)).toEqual(['reasons', 'clocks']);
    expect(body.reasons).toHaveLength(17);
  },
  questions: () => [
    { route: 'knowledge.overview' },
    { route: 'knowledge.who-is-who' },
    { route: 'knowledge.codes', input: { lists: 'reasons,clocks' } },
  ],
};
