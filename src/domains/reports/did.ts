import type { Did } from '../../kernel/domain.ts';
import type { reports } from './domain.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const reportsDid: Did<typeof reports> = {
  'report.list': /*i18n*/ { id: 'log.did.report.list', message: 'listed reports', comment: 'After a name' },
  'report.read': /*i18n*/ { id: 'log.did.report.read', message: 'read a report', comment: 'After a name' },
  'report.cell': /*i18n*/ {
    id: 'log.did.report.cell',
    message: 'viewed a figure of a report',
    comment: 'After a name',
  },
  'report.enter': /*i18n*/ {
    id: 'log.did.report.enter',
    message: 'entered a figure into a report',
    comment: 'After a name',
  },
  'report.export': /*i18n*/ { id: 'log.did.report.export', message: 'exported a report', comment: 'After a name' },
};
