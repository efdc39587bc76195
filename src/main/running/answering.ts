import { getInstance } from '../../domains/access/public.server.ts';
import type { FileLimits } from '../../domains/attachments/public.ts';
import type { RunningSettings } from '../../domains/help/public.server.ts';
import { paceOf } from '../../platform/http/limits/pace.ts';
import type { Runtime } from '../../platform/http/run.ts';
import { endpoints, runtimeOf } from '../domains.ts';
import { type FilesKnown, filesFor, type KnowledgeFiles } from '../knowledge/knowledge-files.ts';
import type { Installation } from '../operating/installation.ts';
import { version } from '../version.ts';
import { type Clock, clockOf } from './clock.ts';

/** A page asks for six things; one who reads quickly, opens lists and hands over many matters at once stays far below. */
const limitOfAccount = { atOnce: 300, eachSecond: 10 };
/** A person answers a form in seconds. What a list is handed over by, one after the other, goes on by itself at this pace. */
const limitOfActs = { atOnce: 60, eachSecond: 1 };

/** What an installation answers with: its routes, what they need, and the clock that it goes by. */
export type Answering = {
  readonly clock: Clock;
  readonly routes: ReturnType<typeof endpoints>;
  readonly runtime: Runtime;
  readonly knowledge: FilesKnown['knowledge'];
  readonly help: FilesKnown['help'];
};

export async function answering(
  { database, keys, demo }: Installation,
  files: Promise<KnowledgeFiles>,
  queue: Runtime['queue'],
  {
    webhookHosts = [],
    mails = false,
    fileLimits,
    running,
    origin,
  }: {
    readonly webhookHosts?: readonly string[];
    readonly mails?: boolean;
    readonly fileLimits?: FileLimits;
    readonly running?: Omit<RunningSettings, 'isDemo'>;
    readonly origin?: string;
  } = {},
): Promise<Answering> {
  const { clockStandsAt } = await database.transaction('cape_read', getInstance);
  const clock = clockOf(database, demo ? clockStandsAt : null);
  const known = filesFor(await files, { demo });
  const routes = endpoints({
    installation: { embedded: database.kind === 'embedded', demo, version },
    webhookHosts,
    ...(fileLimits ? { fileLimits } : {}),
    ...(running ? { running } : {}),
    origin,
    ...known,
  });
  const runtime = runtimeOf({ database, keys, clock: clock.now, queue, mails, routes, knowledge: known.knowledge });
  // In a demo the same few people are many visitors at once.
  const steadily = () => performance.now();
  const paced = demo
    ? runtime
    : { ...runtime, pace: paceOf(limitOfAccount, steadily), actPace: paceOf(limitOfActs, steadily) };
  return { clock, routes, runtime: paced, knowledge: known.knowledge, help: known.help };
}
