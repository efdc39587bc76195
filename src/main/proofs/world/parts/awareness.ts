import { awarenessExamples } from '../../../../domains/awareness/testing/examples.ts';
import { plainPart } from './plain.ts';

const roles = ['officer', 'lead', 'trainer', 'programme-lead'];

export const awarenessPart = plainPart({
  examples: awarenessExamples,
  rules: {
    'material.read': { roles, place: 'nowhere' },
    'material.sheet': { roles, place: 'nowhere' },
  },
  grows: [],
  questions: () => [{ route: 'material.read' }],
});
