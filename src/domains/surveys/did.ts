import type { Did } from '../../kernel/domain.ts';
import type { surveys } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const surveysDid: Did<typeof surveys> = {
  'survey.list': /*i18n*/ {
    id: 'log.did.survey.list',
    message: 'viewed surveys of authorities',
    comment: 'After a name',
  },
  'survey.read': /*i18n*/ {
    id: 'log.did.survey.read',
    message: 'read a survey of authorities',
    comment: 'After a name',
  },
  'survey.results': /*i18n*/ {
    id: 'log.did.survey.results',
    message: 'viewed results of a survey of authorities',
    comment: 'After a name',
  },
  'survey.file': /*i18n*/ {
    id: 'log.did.survey.file',
    message: 'exported results of a survey of authorities',
    comment: 'After a name',
  },
  'survey.create': /*i18n*/ {
    id: 'log.did.survey.create',
    message: 'created a survey of authorities',
    comment: 'After a name',
  },
  'survey.change': /*i18n*/ {
    id: 'log.did.survey.change',
    message: 'changed a survey of authorities',
    comment: 'After a name',
  },
  'survey.frame': /*i18n*/ {
    id: 'log.did.survey.frame',
    message: 'set the frame of a survey',
    comment: 'After a name',
  },
  'survey.questions': /*i18n*/ {
    id: 'log.did.survey.questions',
    message: 'chose questions of a survey',
    comment: 'After a name',
  },
  'survey.question': /*i18n*/ {
    id: 'log.did.survey.question',
    message: 'added a question to a survey',
    comment: 'After a name',
  },
  'survey.review': /*i18n*/ {
    id: 'log.did.survey.review',
    message: 'reviewed a question of a survey',
    comment: 'After a name',
  },
  'survey.draw': /*i18n*/ {
    id: 'log.did.survey.draw',
    message: 'drew who is asked in a survey',
    comment: 'After a name',
  },
  'survey.open': /*i18n*/ {
    id: 'log.did.survey.open',
    message: 'opened a survey of authorities',
    comment: 'After a name',
  },
  'survey.invite': /*i18n*/ {
    id: 'log.did.survey.invite',
    message: 'invited people to a survey',
    comment: 'After a name',
  },
  'survey.remind': /*i18n*/ {
    id: 'log.did.survey.remind',
    message: 'reminded people of a survey',
    comment: 'After a name',
  },
  'survey.extend': /*i18n*/ {
    id: 'log.did.survey.extend',
    message: 'changed the last day of a survey',
    comment: 'After a name',
  },
  'survey.close': /*i18n*/ {
    id: 'log.did.survey.close',
    message: 'closed a survey of authorities',
    comment: 'After a name',
  },
  'survey.withdraw': /*i18n*/ {
    id: 'log.did.survey.withdraw',
    message: 'withdrew an entry of a survey',
    comment: 'After a name',
  },
  'survey.change-responsible': /*i18n*/ {
    id: 'log.did.survey.change-responsible',
    message: 'changed who is responsible for a survey',
    comment: 'After a name',
  },
};
