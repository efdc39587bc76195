import { benchStudy } from '../../domains/caseload/public.server.ts';
import { benchStatistics } from '../../statistics/bench.ts';
import { row, type Section } from './row.ts';

/** The study of an invented caseload, and the estimators that it uses. */
export const study: Section = {
  name: 'study',
  run: async ({ say }) => {
    say('caseloads of ten thousand, a hundred thousand and a million cases');
    const caseloads = await benchStudy([10_000, 100_000, 1_000_000]);
    say('estimators');
    return [
      ...caseloads.map(({ name, n, seconds, megabytes }) =>
        row('study', name.replace(/^study: /, ''), {
          n,
          p50Ms: seconds * 1000,
          perSecond: n / seconds,
          bytes: megabytes * 1e6,
          note: 'once; bytes are the most that the process held',
        }),
      ),
      ...benchStatistics().map(({ name, n, milliseconds }) =>
        row('study', name, { n, p50Ms: milliseconds, perSecond: (n / milliseconds) * 1000, note: 'best of three' }),
      ),
    ];
  },
};
