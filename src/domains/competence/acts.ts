import { type ActDef, defineAct } from '../../kernel/define-act.ts';
import { competenceMessages } from './messages.ts';
import { AnswerFacts, CertificateFacts, ResultFacts } from './schema.ts';

const shared = { retainRule: 'competence' } as const;

export const answerVignetteAct: ActDef<'vignette.answer', AnswerFacts, never> = defineAct({
  ...shared,
  type: 'vignette.answer',
  stream: 'vignette-answer',
  nature: 'record',
  facts: AnswerFacts,
  icon: 'chat-text',
  sentence: () => ({ message: competenceMessages.answered }),
});

export const publishResultsAct: ActDef<'vignette.publish', ResultFacts, never> = defineAct({
  ...shared,
  type: 'vignette.publish',
  stream: 'vignette-result',
  nature: 'decision',
  facts: ResultFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: competenceMessages.published }),
});

export const completeCourseAct: ActDef<'course.complete', CertificateFacts, never> = defineAct({
  ...shared,
  type: 'course.complete',
  stream: 'certificate',
  nature: 'record',
  facts: CertificateFacts,
  icon: 'certificate',
  sentence: (facts) => ({ message: competenceMessages.completed, values: { reference: facts.reference } }),
});

export const competenceActs = [answerVignetteAct, publishResultsAct, completeCourseAct] as const;
