import type { DomainServer } from '../../platform/http/domain-server.ts';
import { type AttachmentParts, attachmentRoutes } from './routes.ts';
import { attachmentStream } from './store.ts';

export const attachmentsServer: DomainServer<AttachmentParts> = {
  streams: [attachmentStream],
  routes: attachmentRoutes,
};
