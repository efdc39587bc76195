import { sql } from 'kysely';
import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { cursorOf, readCursor } from '../../../platform/http/cursor.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { Nothing } from '../../../platform/http/params.ts';
import { filesToOpen, type OpenPerson, openByNumber, openMany } from '../../persons/public.server.ts';
import type { Manner } from '../found-under.ts';
import { typedAs } from '../matches.ts';
import { nameAsFound, whoAnswer } from './answers.ts';
import { peopleMessages } from './messages.ts';
import { mostPeople, openedAtOnce, PeopleAsked, PeopleFound, searchesAnHour } from './schema.ts';

type PeopleCall = Call<unknown, z.infer<typeof PeopleAsked>>;
type Hit = OpenPerson & { readonly manner: Manner };
type Found = { readonly hits: readonly Hit[]; readonly looked: number; readonly next: string | null };

const PeoplePlace = z.strictObject({ at: Instant, id: Uuid });

async function search(tx: Tx, call: PeopleCall): Promise<Found> {
  const { by, text, after } = call.input;
  if (by !== 'name') {
    const people = await openByNumber(tx, call, by, { written: text, limit: mostPeople + 1 });
    return { hits: people.map((one) => ({ ...one, manner: 'whole' })), looked: people.length, next: null };
  }
  const before = readCursor(PeoplePlace, after ?? undefined);
  const { people, looked, next } = await openMany(tx, call, { before, limit: openedAtOnce });
  return { hits: whoAnswer(people, text), looked, next: next && cursorOf(next) };
}

async function notePace(tx: Tx): Promise<void> {
  const { rows } = await sql<{ may: boolean }>`select access.note_people_search(${searchesAnHour}) as may`.execute(tx);
  if (rows[0]?.may !== true) throw new Problem('too-many', peopleMessages.tooMany, { searches: searchesAnHour });
}

/** Each person that is shown counts as a search does, so that the hour ends sooner for one who turns over many names. */
async function countShown(tx: Tx, people: number): Promise<void> {
  await sql`select access.note_people_search(${searchesAnHour}) from generate_series(1, ${people}::int)`.execute(tx);
}

/**
 * Finds people by name, personal number or phone, without an index of names: the identities in the officer's own files are opened and
 * compared in memory (docs/decisions/0128). It asks for a reason and a proof, and the log says the reason and who was shown.
 */
export const peopleRoutes = [
  query({
    name: 'people.search',
    path: '/api/search/people',
    roles: ['officer', 'lead'],
    params: Nothing,
    inBody: true,
    input: PeopleAsked,
    answer: PeopleFound,
    proof: { of: 'identity' },
    // No name is opened before it is known that the person has proved who they are: `show` comes after that.
    load: async (_tx, call) => ({ files: filesToOpen(call), shown: [] as string[], protected: [] as string[] }),
    may: () => true,
    show: async (tx, { files, shown, protected: closed }, call) => {
      if (files.length === 0) return { hits: [], more: false, looked: 0, next: null, opens: false };
      await notePace(tx);
      const { hits, looked, next } = await search(tx, call);
      const best = hits.slice(0, mostPeople);
      const typed = typedAs(call.input.by === 'name' ? call.input.text : '');
      await countShown(tx, best.length);
      shown.push(...best.map(({ id }) => id));
      closed.push(...best.filter(({ protection }) => protection !== 'none').map(({ id }) => id));
      return {
        hits: best.map((one) => ({
          id: one.id,
          alias: one.alias,
          name: nameAsFound(one, typed),
          isProtected: one.protection !== 'none',
          manner: one.manner,
        })),
        more: hits.length > mostPeople,
        looked,
        next,
        opens: true,
      };
    },
    look: ({ shown, protected: closed }, call) => ({
      at: null,
      objects: shown,
      fields: [call.input.by, `reason ${call.input.reason}`, ...(closed.length > 0 ? ['protected'] : [])],
    }),
  }),
];
