import { getInstance } from '../../domains/access/public.server.ts';
import type { Runtime } from '../../platform/http/run.ts';
import { endpoints, surroundings } from '../domains.ts';
import { type FilesKnown, filesFor, type KnowledgeFiles } from '../knowledge/knowledge-files.ts';
import type { Installation } from '../operating/installation.ts';
import { version } from '../version.ts';
import { type Clock, clockOf } from './clock.ts';

/** What an installation answers with: its routes, what they need, and the clock that it goes by. */
export type Answering = {
  readonly clock: Clock;
  readonly routes: ReturnType<typeof endpoints>;
  readonly runtime: Runtime;
  readonly knowledge: FilesKnown['knowledge'];
};

export async function answering(
  { database, keys, demo }: Installation,
  files: Promise<KnowledgeFiles>,
  queue: Runtime['queue'],
): Promise<Answering> {
  const { clockStandsAt } = await database.transaction('cape_read', getInstance);
  const clock = clockOf(database, demo ? clockStandsAt : null);
  const known = filesFor(await files, { demo });
  const routes = endpoints({ installation: { embedded: database.kind === 'embedded', demo, version }, ...known });
  const runtime = surroundings({ database, keys, clock: clock.now, queue, routes, knowledge: known.knowledge });
  return { clock, routes, runtime, knowledge: known.knowledge };
}
