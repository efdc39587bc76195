import type { DomainServer } from '../../platform/http/domain-server.ts';
import { sentNames } from './contribute/sent-names.ts';
import { arrivalStream, givenStream } from './contribute/store.server.ts';
import { studyDid } from './did.ts';
import { study } from './domain.ts';
import { releaseStream } from './release/store.server.ts';
import { planStream } from './review/sampling/store.server.ts';
import { reviewStream } from './review/store.server.ts';
import { type StudyParts, studyRoutes } from './routes.ts';
import { surveyAnswerStream, surveyStream } from './survey/store.server.ts';

export const studyServer: DomainServer<StudyParts> = {
  domain: study,
  did: studyDid,
  streams: [reviewStream, planStream, givenStream, arrivalStream, releaseStream, surveyStream, surveyAnswerStream],
  sends: Object.entries(sentNames).map(([letter, called]) => [letter, { called }]),
  sentFrom: [['study-contribution', 'study.contributions']],
  routes: studyRoutes,
};
