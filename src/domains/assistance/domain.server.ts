import type { DomainServer } from '../../platform/http/domain-server.ts';
import { assistanceDid } from './did.ts';
import { assistance } from './domain.ts';
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
  domain: assistance,
  did: assistanceDid,
  streams: [
    ...[supportStream, periodStream, applicationStream],
    ...[deskRequestStream, deskQuestionStream, consultationStream],
  ],
  routes: assistanceRoutes,
};
