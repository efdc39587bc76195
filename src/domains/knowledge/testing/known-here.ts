import { readKnowledge } from '../public.server.ts';

let known: ReturnType<typeof readKnowledge> | undefined;

/** What the project's own folder says: a second of work, done once for all tests of a worker. */
export function knownHere(): ReturnType<typeof readKnowledge> {
  known ??= readKnowledge('knowledge');
  return known;
}
