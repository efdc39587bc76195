import { disclosureJobs } from '../domains/disclosures/public.server.ts';
import { tipJobs } from '../domains/signals/public.server.ts';
import { estimateJobs } from '../domains/study/public.server.ts';
import { suspicionJobs } from '../domains/suspicions/public.server.ts';
import type { Surroundings } from '../platform/http/run.ts';
import type { Work } from '../platform/jobs/job.ts';
import { version } from './version.ts';

/** What is done without anybody asking, by kind of job. Each kind also stands in the table `access.job`. */
export const jobs = (around: Surroundings, stop?: AbortSignal): ReadonlyMap<string, Work> =>
  new Map([
    ...disclosureJobs(around),
    ...suspicionJobs(around),
    ...tipJobs(around),
    ...estimateJobs(around, version, stop),
  ]);
