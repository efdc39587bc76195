import type { DomainServer } from '../../platform/http/domain-server.ts';
import type { FileLimits } from '../attachments/public.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { mayInvestigate, mayRead } from './access.ts';
import { prosecutionDid } from './did.ts';
import { prosecution } from './domain.ts';
import { evidenceList } from './evidence/list.server.ts';
import { takenBy } from './investigation/acts/change-responsible.ts';
import { fileList } from './investigation/list.server.ts';
import { sentNames } from './letters/sent-names.ts';
import { fileMessages } from './messages.ts';
import { prosecutionRoutes } from './routes.ts';
import { fileLanguages, filesNamed, findFile, findFileOfItem, investigationStream, letterStream } from './store.ts';

export const prosecutionServer: DomainServer<
  {
    readonly knowledge: Pick<Knowledge, 'evidence' | 'offences' | 'elements' | 'holders'>;
    readonly fileLimits?: FileLimits;
  },
  unknown,
  Knowledge
> = {
  domain: prosecution,
  did: prosecutionDid,
  streams: [investigationStream, letterStream],
  lists: [
    ['investigation', fileList],
    ['evidence', evidenceList],
  ],
  sends: Object.entries(sentNames).map(([letter, called]) => [letter, { called }]),
  routes: ({ knowledge, fileLimits }) => prosecutionRoutes(knowledge, fileLimits),
  named: [['investigation', { verb: 'investigation.read', find: filesNamed }]],
  fileHolders: [
    [
      'investigation',
      { verb: 'investigation.read', writes: 'evidence.add', find: findFile, mayRead, mayWrite: mayInvestigate },
    ],
    [
      'evidence-item',
      { verb: 'investigation.read', writes: 'evidence.add', find: findFileOfItem, mayRead, mayWrite: mayInvestigate },
    ],
  ],
  matters: [
    [
      'investigation',
      {
        verb: 'investigation.read',
        find: filesNamed,
        called: fileMessages.matters,
        handOver: {
          verb: 'investigation.change-responsible',
          path: (id) => `/api/investigations/${id}/responsible`,
          takenBy,
        },
        languages: { verb: 'person.list', find: fileLanguages },
      },
    ],
  ],
};
