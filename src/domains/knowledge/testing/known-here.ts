import { readKnowledge } from '../public.server.ts';

const read = new Map<string, ReturnType<typeof readKnowledge>>();

/** What the project's own folder says of a country: a second of work, done once for all tests of a worker. */
export function knownHere(country = 'SE'): ReturnType<typeof readKnowledge> {
  const known = read.get(country) ?? readKnowledge('knowledge', country);
  read.set(country, known);
  return known;
}
