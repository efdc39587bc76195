import { knowledgeExamples } from '../../../../domains/knowledge/testing/examples.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

/** The same for everybody who is signed in, whatever the world is: it holds nothing about anybody. */
export const knowledgePart: Part = {
  ...nothingOfItsOwn,
  examples: knowledgeExamples,
  rules: { 'knowledge.codes': { roles: everybody, place: 'nowhere' } },
  compare: (expect, { body }) => {
    expect(Object.keys(body)).toEqual(['reasons', 'clocks']);
    expect(body.reasons).toHaveLength(17);
  },
  questions: () => [{ route: 'knowledge.codes', input: { lists: 'reasons,clocks' } }],
};
