import { getInstance } from '../domains/access/public.server.ts';
import type { Surroundings } from '../platform/http/run.ts';
import { type Clock, clockOf } from './clock.ts';
import { endpoints, surroundings } from './domains.ts';
import type { Installation } from './installation.ts';
import { type FilesKnown, filesFor, type KnowledgeFiles } from './knowledge-files.ts';
import { version } from './version.ts';

/** What an installation answers with: its routes, what they stand in, and the clock that it goes by. */
export type Answering = {
  readonly clock: Clock;
  readonly routes: ReturnType<typeof endpoints>;
  readonly around: Surroundings;
  readonly knowledge: FilesKnown['knowledge'];
};

export async function answering(
  { database, keys, demo }: Installation,
  files: Promise<KnowledgeFiles>,
  queue: Surroundings['queue'],
): Promise<Answering> {
  const { clockStandsAt } = await database.transaction('cape_read', getInstance);
  const clock = clockOf(database, demo ? clockStandsAt : null);
  const known = filesFor(await files, { demo });
  const routes = endpoints({ installation: { embedded: database.kind === 'embedded', demo, version }, ...known });
  const around = surroundings({ database, keys, clock: clock.now, queue, routes, knowledge: known.knowledge });
  return { clock, routes, around, knowledge: known.knowledge };
}
