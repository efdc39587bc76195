import type { Runtime } from '../../platform/http/run.ts';
import type { Work } from '../../platform/jobs/job.ts';
import { jobsOf } from '../domains.ts';
import { version } from '../version.ts';

type Given = Omit<Parameters<typeof jobsOf>[0], keyof Runtime | 'version'>;

/** Of a server that reaches nothing outside itself, and says nothing. */
const reachesNothing: Given = { reach: { inDemo: false, hosts: [] }, post: null, scanner: null, log: () => undefined };

/** What is done without a request, by kind of job. Each kind is also in the table `access.job`. */
export const jobs = (runtime: Runtime, given: Partial<Given> = {}): ReadonlyMap<string, Work> =>
  jobsOf({ ...runtime, version, ...reachesNothing, ...given });
