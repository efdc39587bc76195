import { effectExamples } from '../../../../domains/effect/testing/examples.ts';
import { plainPart } from './plain.ts';

export const effectPart = plainPart({
  examples: effectExamples,
  rules: { 'effect.read': { roles: ['trainer', 'programme-lead', 'lead', 'analyst'], place: 'nowhere' } },
  grows: [],
  questions: () => [{ route: 'effect.read' }],
});
