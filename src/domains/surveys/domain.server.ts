import type { DomainServer } from '../../platform/http/domain-server.ts';
import { takenBy } from './acts/change-responsible.ts';
import { surveysDid } from './did.ts';
import { surveys } from './domain.ts';
import { surveyMessages } from './messages.ts';
import { surveyRoutes } from './routes.ts';
import { surveyStream, surveysNamed } from './store.ts';

export const surveysServer: DomainServer<Parameters<typeof surveyRoutes>[0]> = {
  domain: surveys,
  did: surveysDid,
  refusals: { CA280: surveyMessages.ended },
  streams: [surveyStream],
  routes: surveyRoutes,
  named: [['awareness-survey', { verb: 'survey.read', find: surveysNamed }]],
  matters: [
    [
      'awareness-survey',
      {
        verb: 'survey.read',
        find: surveysNamed,
        called: surveyMessages.matters,
        handOver: { verb: 'survey.change-responsible', path: (id) => `/api/surveys/${id}/responsible`, takenBy },
      },
    ],
  ],
};
