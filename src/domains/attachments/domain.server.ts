import type { DomainServer } from '../../platform/http/domain-server.ts';
import { attachmentsDid } from './did.ts';
import { attachments } from './domain.ts';
import { scanJob, scanJobs } from './jobs.ts';
import { type AttachmentParts, attachmentRoutes } from './routes.ts';
import { attachmentStream } from './store.ts';

export const attachmentsServer: DomainServer<AttachmentParts, Parameters<typeof scanJobs>[0]> = {
  domain: attachments,
  did: attachmentsDid,
  jobs: scanJobs,
  jobsThatTakeLong: [scanJob],
  streams: [attachmentStream],
  routes: attachmentRoutes,
};
