import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { line, text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import { inRecommendation, type Recommendation } from '../recommendation.ts';
import { Obstacles } from '../register-schema.ts';

const ChangeRecommendation = z.strictObject({
  act: ActEnvelope,
  text: text(600),
  source: line(200),
  obstacles: Obstacles.min(1),
});
type ChangeRecommendation = z.infer<typeof ChangeRecommendation>;

const Facts = ChangeRecommendation.pick({ obstacles: true });
type Facts = z.infer<typeof Facts>;

export const changeRecommendation: ActDef<'recommendation.change', Facts, 'text' | 'source'> = defineAct({
  type: 'recommendation.change',
  stream: 'recommendation',
  words: ['text', 'source'],
  nature: 'record',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: registerMessages.recommendationChanged }),
  retainRule: 'programme',
});

/** The words of a recommendation of the unit's own, or what it answers, were wrong. One of the list is worded as its report words it. */
export const toChangeRecommendation: Doing<ChangeRecommendation, Here<Recommendation>> = {
  act: changeRecommendation,
  input: ChangeRecommendation,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: ({ state: { code } }) => (code === null ? null : new Problem('conflict', registerMessages.ofTheList)),
  acts: ({ act, text: words, source, ...facts }, here) => [
    changeRecommendation.draft({ ...inRecommendation(here, act), facts, words: { text: words, source } }),
  ],
};
