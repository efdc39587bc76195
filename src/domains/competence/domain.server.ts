import type { DomainServer } from '../../platform/http/domain-server.ts';
import { assigningRoutes } from './assigning/routes.server.ts';
import { assigningStreams } from './assigning/store.server.ts';
import { authoringRoutes } from './authoring/routes.server.ts';
import { authoringStreams } from './authoring/store.server.ts';
import { certificateRoutes } from './certificates/routes.server.ts';
import { competenceDid } from './did.ts';
import { competence } from './domain.ts';
import { gateRoutes } from './gates/routes.server.ts';
import { gateStreams } from './gates/store.server.ts';
import { launchingRoutes } from './launching/routes.server.ts';
import { attemptStream } from './launching/store.server.ts';
import type { Lessons } from './lesson-file.ts';
import { libraryRoutes } from './library/routes.server.ts';
import { packageStream } from './library/store.server.ts';
import { recallRoutes } from './recall/routes.server.ts';
import { recallStream } from './recall/store.server.ts';
import { competenceRoutes } from './routes.ts';
import { statementRoutes } from './statements/routes.server.ts';
import { competenceStreams } from './store.ts';

export const competenceServer: DomainServer<{ readonly lessons: Lessons }> = {
  domain: competence,
  did: competenceDid,
  streams: [
    ...competenceStreams,
    recallStream,
    ...gateStreams,
    ...assigningStreams,
    ...authoringStreams,
    packageStream,
    attemptStream,
  ],
  routes: ({ lessons }) => [
    ...competenceRoutes(lessons),
    ...recallRoutes(lessons),
    ...certificateRoutes(lessons),
    ...gateRoutes(lessons),
    ...assigningRoutes(lessons),
    ...authoringRoutes(lessons),
    ...libraryRoutes(lessons),
    ...launchingRoutes(),
    ...statementRoutes(lessons),
  ],
};
