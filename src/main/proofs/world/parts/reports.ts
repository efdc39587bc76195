import { reportExamples } from '../../../../domains/reports/testing/examples.ts';
import { plainPart } from './plain.ts';

const readers = ['analyst', 'lead'];
const writers = { roles: ['analyst'], only: ['analysis'] } as const;

/** No world of the proofs has an analyst or a lead, so no one fills a report there. This test says who does. */
const elsewhere = 'src/domains/reports/report-acts.store.test.ts';

export const reportsPart = plainPart({
  examples: reportExamples,
  rules: {
    'report.list': { roles: readers, place: 'nowhere', elsewhere },
    'report.read': { roles: readers, place: 'nowhere', elsewhere },
    'report.cell': { roles: readers, place: 'nowhere', elsewhere },
    'report.enter': { ...writers, place: 'own', about: 'report-figure', goesOn: true, elsewhere },
    'report.export': { ...writers, place: 'writable', about: 'report-export', elsewhere },
  },
  grows: [],
});
