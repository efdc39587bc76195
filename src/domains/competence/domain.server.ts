import type { DomainServer } from '../../platform/http/domain-server.ts';
import type { Lessons } from './lesson-file.ts';
import { competenceRoutes } from './routes.ts';
import { competenceStreams } from './store.ts';

export const competenceServer: DomainServer<{ readonly lessons: Lessons }> = {
  streams: competenceStreams,
  routes: ({ lessons }) => competenceRoutes(lessons),
};
