import { mailJobs, type Post } from '../../domains/access/public.server.ts';
import { hookJob, hookJobs, hookSending } from '../../domains/administration/public.server.ts';
import { scanJob, scanJobs } from '../../domains/attachments/public.server.ts';
import { disclosureJobs } from '../../domains/disclosures/public.server.ts';
import { estimateJobs } from '../../domains/prevalence/public.server.ts';
import { tipJobs } from '../../domains/signals/public.server.ts';
import { suspicionJobs } from '../../domains/suspicions/public.server.ts';
import type { Reach } from '../../kernel/reach.ts';
import type { Runtime } from '../../platform/http/run.ts';
import type { JobWays } from '../../platform/jobs/boss.ts';
import type { Work } from '../../platform/jobs/job.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Scanner } from '../../platform/scan/clamd.ts';
import { version } from '../version.ts';

/** What is done without a request, by kind of job. Each kind is also in the table `access.job`. */
export const jobs = (
  runtime: Runtime,
  {
    stop,
    reach = { inDemo: false, hosts: [] },
    post = null,
    scanner = null,
    log = () => undefined,
  }: {
    readonly stop?: AbortSignal;
    readonly reach?: Reach;
    readonly post?: Post | null;
    readonly scanner?: Scanner | null;
    readonly log?: Log;
  } = {},
): ReadonlyMap<string, Work> =>
  new Map([
    ...mailJobs({ ...runtime, post }),
    ...disclosureJobs(runtime),
    ...suspicionJobs(runtime),
    ...tipJobs(runtime),
    ...estimateJobs(runtime, version, stop),
    ...scanJobs({ ...runtime, scanner, log }),
    ...hookJobs(runtime, hookSending(reach)),
  ]);

/** Kinds whose work waits for other systems, so that one that is slow does not hold up the others. */
const waitForOthers: ReadonlySet<string> = new Set([hookJob]);

/** Kinds of which one job may take long, and has its time in `access.job`. */
const takeLong: ReadonlySet<string> = new Set([scanJob]);

export const jobWays: JobWays = { waitForOthers, takeLong };
