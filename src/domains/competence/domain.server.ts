import type { DomainServer } from '../../platform/http/domain-server.ts';
import { competenceDid } from './did.ts';
import { competence } from './domain.ts';
import type { Lessons } from './lesson-file.ts';
import { recallRoutes } from './recall/routes.server.ts';
import { recallStream } from './recall/store.server.ts';
import { competenceRoutes } from './routes.ts';
import { competenceStreams } from './store.ts';

export const competenceServer: DomainServer<{ readonly lessons: Lessons }> = {
  domain: competence,
  did: competenceDid,
  streams: [...competenceStreams, recallStream],
  routes: ({ lessons }) => [...competenceRoutes(lessons), ...recallRoutes(lessons)],
};
