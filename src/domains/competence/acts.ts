import { type ActType, ordinary } from '../../kernel/act.ts';
import { competenceMessages } from './messages.ts';
import { AnswerFacts, CertificateFacts, ResultFacts } from './schema.ts';

const shared = { ...ordinary, retainRule: 'competence' } as const;

const answerVignetteAct: ActType<AnswerFacts> = {
  ...shared,
  type: 'vignette.answer',
  nature: 'record',
  facts: AnswerFacts,
  icon: 'chat-text',
  sentence: () => ({ message: competenceMessages.answered }),
};

const publishResultsAct: ActType<ResultFacts> = {
  ...shared,
  type: 'vignette.publish',
  nature: 'decision',
  facts: ResultFacts,
  icon: 'chart-bar',
  sentence: () => ({ message: competenceMessages.published }),
};

const completeCourseAct: ActType<CertificateFacts> = {
  ...shared,
  type: 'course.complete',
  nature: 'record',
  facts: CertificateFacts,
  icon: 'certificate',
  sentence: (facts) => ({ message: competenceMessages.completed, values: { reference: facts.reference } }),
};

export const competenceActs = [answerVignetteAct, publishResultsAct, completeCourseAct] as const;
