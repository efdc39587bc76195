import { keysOfAll } from '../../domains/search/found-under.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { searchTokens } from '../../platform/crypto/search-token.ts';
import { accountOf, type Person, type Stage, setStage } from '../../testing/people.ts';
import { addManyUnits, addRooms } from './many-rows.ts';
import { type Opened, open } from './opened.ts';
import { type BenchRow, row, type Section, spread, timeOf } from './row.ts';
import { newPlaces } from './where.ts';

const inesUnit = 11;
const rooms = 20;
const few = 10_000;
const some = 100_000;
const turns = { warmUp: 5, count: 60 };

/** Eighty words make six thousand firms; each is on a street of four hundred, so that a word stands in very many matters. */
const first = ['Påhittade', 'Gröna', 'Lilla', 'Norra', 'Nya', 'Gamla', 'Stora', 'Sjunde', 'Blåa', 'Glada'];
const second = ['Måsars', 'Svalors', 'Tranors', 'Lärkors', 'Ugglors', 'Starars', 'Kajors', 'Sparvars'];
const third = ['Krog', 'Bygg', 'Städ', 'Bageri', 'Tvätt', 'Odling', 'Flytt', 'Snickeri', 'Måleri', 'Frakt'];

/** How soon a search is answered among very many matters: the whole query, with its walls, its names and its entry in the log. */
export const search: Section = {
  name: 'search',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) {
      const stage = await setStage(await open(place));
      const { asOwner, kind } = stage.store;
      await addManyUnits(asOwner, rooms * 2);
      await addRooms(asOwner, inesUnit, rooms);
      const ines = await stage.signIn(accountOf.ines, 'supervision');
      // The embedded database is for evaluation: very many matters are none of its tasks.
      const counts = kind === 'embedded' ? [few] : [some];
      let from = 0;
      for (const count of counts) {
        workshop.say(`${kind}, ${count} matters`);
        await addMatters(stage.store, from, count - from);
        from = count;
        rows.push(...(await measure(stage, ines, count)));
      }
      await stage.store.close();
    }
    return rows;
  },
};

/** Rows of the index and of the signals that they are about: half in the unit's own file, the others in its rooms and in files of others. */
async function addMatters({ asOwner, keys }: Opened, from: number, count: number): Promise<void> {
  const realms = await asOwner<{ realm: string }>(
    `select r.id::text as realm from access.realm r where r.country = 'SE' and (r.kind = 'room' or (r.kind = 'track' and r.track = 'control'))
      order by (r.owner_unit = ${inesUnit} and r.kind = 'track') desc, r.id limit 40`,
  );
  const tokens = realms.map(({ realm }) => searchTokens({ root: keys.root }, { country: 'SE', realm }));
  const each = 2000;
  for (let begun = 0; begun < count; begun += each) {
    const signals: object[] = [];
    const index: object[] = [];
    for (let at = 0; at < Math.min(each, count - begun); at++) {
      const n = from + begun + at;
      const place = n % 2 === 0 ? 0 : 1 + (((n - 1) / 2) % (realms.length - 1));
      const realm = realms[place]?.realm ?? '';
      const id = `019a0000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
      const name = `${first[n % 10]} ${second[(n >> 3) % 8]} ${third[(n >> 6) % 10]} ${n % 997}`;
      const reference = `S-${n.toString(32).toUpperCase().padStart(7, '0')}-0`;
      signals.push({ country: 'SE', realm, id, reference, workplace_name: name });
      const keysHere = keysOfAll(searchedIn({ reference, firm: name, address: `Demogatan ${n % 400} Demoköping` }));
      for (const [slot, [key, field]] of [...keysHere].entries())
        index.push({ country: 'SE', realm, id, slot, field, token: tokens[place]?.(key) });
    }
    await asOwner(
      `insert into signals.signal_now (country, realm, id, reference, origin, status, sector, workplace_name, registered_at, passed_on, folded)
        select t.country, t.realm, t.id, t.reference, 'own', 'open', 'restaurant', t.workplace_name, '2026-01-01', 0, '{}'
        from jsonb_to_recordset($1::jsonb) as t(country char(2), realm bigint, id uuid, reference text, workplace_name text)`,
      [JSON.stringify(signals)],
    );
    await asOwner(
      `insert into search.token_now (country, realm, id, slot, kind, field, token)
        select t.country, t.realm, t.id, t.slot, 'signal', t.field, t.token
        from jsonb_to_recordset($1::jsonb) as t(country char(2), realm bigint, id uuid, slot smallint, field text, token bigint)`,
      [JSON.stringify(index)],
    );
  }
  await asOwner('vacuum analyze search.token_now').catch(() => asOwner('analyze search.token_now'));
}

const asked: readonly (readonly [what: string, text: string])[] = [
  ['a reference', 'S-00000GO-0'],
  ['a rare word, whole', '641'],
  ['three words of a firm', 'gröna svalors bageri'],
  ['a word with a letter wrong', 'svalorz'],
  ['a word that very many have', 'demoköping'],
  ['a beginning that very many have', 'dem'],
  ['five words, each with a letter wrong', 'grånna svaalors bagerri demogattan demokoping'],
  ['nothing', 'finnsinte'],
];

async function measure(stage: Stage<Opened>, ines: Person, count: number): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [what, text] of asked) {
    const times: number[] = [];
    for (let turn = 0; turn < turns.warmUp + turns.count; turn++) {
      const time = await timeOf(() => stage.ask(ines, 'search.find', {}, { text }));
      if (turn >= turns.warmUp) times.push(time);
    }
    rows.push(
      row('search', what, {
        database: stage.store.kind,
        ...spread(times),
        budget: 400,
        note: `among ${count} matters in ${rooms + 20} files, of which the reader opens ${rooms + 1}`,
      }),
    );
  }
  const [size] = await stage.store.asOwner<{ bytes: string }>(
    "select pg_total_relation_size('search.token_now')::text as bytes",
  );
  rows.push(
    row('search', 'the index', {
      database: stage.store.kind,
      n: count,
      bytes: Number(size?.bytes ?? 0),
      note: 'on the disk',
    }),
  );
  return rows;
}
