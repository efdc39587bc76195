import { helpExamples } from '../../../../domains/help/testing/examples.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

const apart = ['administrator', 'security-officer', 'data-protection-officer'] as const;

/** The guides are the same for every person signed in, whatever the world is: they hold nothing about a person. */
export const helpPart: Part = {
  ...nothingOfItsOwn,
  examples: helpExamples,
  rules: { 'help.read': { roles: [...everybody, ...apart], place: 'nowhere' } },
  compare: (expect, { body }) => expect(body.guides.length).toBeGreaterThan(10),
  questions: () => [{ route: 'help.read' }],
};
