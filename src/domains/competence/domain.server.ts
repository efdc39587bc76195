import type { DomainServer } from '../../platform/http/domain-server.ts';
import { authoringRoutes } from './authoring/routes.server.ts';
import { authoringStreams } from './authoring/store.server.ts';
import { competenceDid } from './did.ts';
import { competence } from './domain.ts';
import type { Lessons } from './lesson-file.ts';
import { recallRoutes } from './recall/routes.server.ts';
import { recallStream } from './recall/store.server.ts';
import { competenceRoutes } from './routes.ts';
import { statementRoutes } from './statements/routes.server.ts';
import { competenceStreams } from './store.ts';

export const competenceServer: DomainServer<{ readonly lessons: Lessons }> = {
  domain: competence,
  did: competenceDid,
  streams: [...competenceStreams, recallStream, ...authoringStreams],
  routes: ({ lessons }) => [
    ...competenceRoutes(lessons),
    ...recallRoutes(lessons),
    ...authoringRoutes(lessons),
    ...statementRoutes(lessons),
  ],
};
