import type { DomainServer } from '../../platform/http/domain-server.ts';
import { assistanceRoutes } from './routes.ts';
import {
  applicationStream,
  consultationStream,
  deskQuestionStream,
  deskRequestStream,
  periodStream,
  supportStream,
} from './store.ts';

export const assistanceServer: DomainServer = {
  streams: [
    ...[supportStream, periodStream, applicationStream],
    ...[deskRequestStream, deskQuestionStream, consultationStream],
  ],
  routes: assistanceRoutes,
};
