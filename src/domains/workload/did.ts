import type { Did } from '../../kernel/domain.ts';
import type { workload } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const workloadDid: Did<typeof workload> = {
  'load.read': /*i18n*/ { id: 'log.did.load.read', message: 'read the workload of the unit', comment: 'After a name' },
  'load.matters': /*i18n*/ {
    id: 'log.did.load.matters',
    message: 'listed matters by responsible person',
    comment: 'After a name',
  },
  'work.matters': /*i18n*/ { id: 'log.did.work.matters', message: 'listed their own matters', comment: 'After a name' },
  'load.paper': /*i18n*/ {
    id: 'log.did.load.paper',
    message: 'saved the caseload of the unit as a document',
    comment: 'After a name',
  },
};
