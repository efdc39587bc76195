import { helpExamples } from '../../../../domains/help/testing/examples.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

const apart = ['administrator', 'security-officer', 'data-protection-officer'] as const;

/** The guides are the same for every person signed in, and the record of processing follows from settings alone: neither says anything of a person or a matter. */
export const helpPart: Part = {
  ...nothingOfItsOwn,
  examples: helpExamples,
  rules: {
    'help.read': { roles: [...everybody, ...apart], place: 'nowhere' },
    'processing.read': { roles: [...apart], place: 'nowhere' },
  },
  compare: (expect, { step, body }) => {
    if (step.route === 'help.read') expect(body.guides.length).toBeGreaterThan(10);
    else expect(body.activities).toHaveLength(18);
  },
  questions: () => [{ route: 'help.read' }, { route: 'processing.read' }],
};
