import type { DomainServer } from '../../platform/http/domain-server.ts';
import { publicationDid } from './did.ts';
import { type PublicationParts, publicationRoutes } from './routes.ts';

export const publicationServer: DomainServer<PublicationParts> = { did: publicationDid, routes: publicationRoutes };
