import type { Runtime } from '../../platform/http/run.ts';
import type { Work } from '../../platform/jobs/job.ts';
import { jobsOf } from '../domains.ts';
import { exportJobs } from '../moving/make-export.ts';
import { version } from '../version.ts';

type Given = Omit<Parameters<typeof jobsOf>[0], keyof Runtime | 'version'> & {
  /** In which folder the sealed file of an export lies while it is made. */
  readonly scratch?: string;
};

/** Of a server that reaches nothing outside itself, and says nothing. */
const reachesNothing: Given = { reach: { inDemo: false, hosts: [] }, post: null, scanner: null, log: () => undefined };

/** What is done without a request, by kind of job. Each kind is also in the table `access.job`. */
export const jobs = (runtime: Runtime, given: Partial<Given> = {}): ReadonlyMap<string, Work> =>
  new Map([
    ...jobsOf({ ...runtime, version, ...reachesNothing, ...given }),
    ...exportJobs({
      ...runtime,
      version,
      folder: given.folder ?? null,
      ...(given.scratch === undefined ? {} : { scratch: given.scratch }),
    }),
  ]);
