import type { DomainServer } from '../../platform/http/domain-server.ts';
import { listLanguagesOfCases } from '../persons/public.server.ts';
import { mayReadCase, mayWriteCase } from './access.ts';
import { casesDid } from './did.ts';
import { cases } from './domain.ts';
import { caseList } from './list.server.ts';
import { caseMessages } from './messages.ts';
import { casePapers } from './paper/routes.server.ts';
import { recordRoutes } from './records/routes.server.ts';
import { caseRoutes } from './routes.ts';
import type { CaseParts } from './show.server.ts';
import { caseStream, casesNamed, findCase } from './store.ts';

export const casesServer: DomainServer<CaseParts & { readonly secrecy: Parameters<typeof recordRoutes>[0] }> = {
  domain: cases,
  did: casesDid,
  streams: [caseStream],
  routes: (needs) => [...caseRoutes(needs), ...recordRoutes(needs.secrecy), ...casePapers(needs)],
  lists: [['case', caseList]],
  named: [['case', { verb: 'case.read', find: casesNamed }]],
  fileHolders: [
    ['case', { verb: 'case.read', writes: 'case.note', find: findCase, mayRead: mayReadCase, mayWrite: mayWriteCase }],
  ],
  matters: [
    [
      'case',
      {
        verb: 'case.read',
        find: casesNamed,
        called: caseMessages.matters,
        handOver: { verb: 'case.change-responsible', path: (id) => `/api/cases/${id}/responsible` },
        languages: { verb: 'person.list', find: listLanguagesOfCases },
      },
    ],
  ],
};
