import type { DomainServer } from '../../platform/http/domain-server.ts';
import { type StudyParts, studyRoutes } from './routes.ts';
import { studyStreams } from './store.ts';

export const studyServer: DomainServer<StudyParts> = { streams: studyStreams, routes: studyRoutes };
