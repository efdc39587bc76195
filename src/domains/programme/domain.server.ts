import type { DomainServer } from '../../platform/http/domain-server.ts';
import { mayRead, mayWrite } from './access.ts';
import { programmeDid } from './did.ts';
import { programme } from './domain.ts';
import { programmeRoutes } from './routes.ts';
import { findProgramme, programmeStreams } from './store.ts';

export const programmeServer: DomainServer<Parameters<typeof programmeRoutes>[0]> = {
  domain: programme,
  did: programmeDid,
  streams: programmeStreams,
  routes: programmeRoutes,
  fileHolders: [
    ['programme', { verb: 'programme.read', writes: 'programme.fill', find: findProgramme, mayRead, mayWrite }],
  ],
};
