import type { DomainServer } from '../../platform/http/domain-server.ts';
import { type PublicationParts, publicationRoutes } from './routes.ts';

export const publicationServer: DomainServer<PublicationParts> = { routes: publicationRoutes };
