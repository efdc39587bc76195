import { groupUrn } from '../../domains/administration/scim/names.ts';
import { type ADirectory, startDirectory } from '../../testing/directory.ts';
import { setStage } from '../../testing/people.ts';
import { open } from './opened.ts';
import { type BenchRow, row, type Section, spread, timeOf } from './row.ts';
import { type BenchPlace, newPlaces } from './where.ts';

const rounds = 30;
const members = 1000;

/** How soon a person is out whom the directory of their agency ends, and how long a large group takes. */
export const directory: Section = {
  name: 'directory',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) rows.push(...(await measure(place, workshop.say)));
    return rows;
  },
};

async function measure(place: BenchPlace, say: (line: string) => void): Promise<BenchRow[]> {
  say(place.kind);
  const opened = await open(place);
  const stage = await setStage(opened);
  const scim = await startDirectory(stage, { perMinute: 1_000_000 });
  await scim.setDirectory([{ group: 'tillsyn', role: 'officer', capacities: ['supervision'], unit: null }]);
  const isIn = async (cookie: string): Promise<boolean> =>
    (await fetch(`${scim.base}/api/session`, { headers: { cookie } })).status === 200;

  const answered: number[] = [];
  const lastLetIn: number[] = [];
  const group = await scim.addGroup('tillsyn');
  for (let round = 0; round < rounds; round += 1) {
    const { id } = await scim.addUser();
    await scim.patch(`/Groups/${group.id}`, [{ op: 'add', path: 'members', value: [{ value: id }] }]);
    const [account] = await opened.asOwner<{ id: string }>('select id::text as id from access.account where ref = $1', [
      id,
    ]);
    const person = await stage.signIn(account?.id ?? '', 'supervision');
    const cookie = `cape-dev=${Buffer.from(person.token).toString('base64url')}`;
    if (!(await isIn(cookie))) throw new Error('A person who has just signed in was refused.');
    const sent = performance.now();
    let letIn = 0;
    const asking = (async () => {
      while (await isIn(cookie)) letIn = performance.now() - sent;
    })();
    answered.push(await timeOf(() => scim.patch(`/Users/${id}`, [{ op: 'replace', path: 'active', value: false }])));
    await asking;
    lastLetIn.push(letIn);
  }
  const rows = [
    row('directory', 'a person is ended: the directory has its answer', {
      database: place.kind,
      ...spread(answered),
      note: 'PATCH active false; sessions, sittings, phones and codes end in it; the person asks without pause meanwhile',
    }),
    row('directory', 'the same: the last request of the person that was let in', {
      database: place.kind,
      ...spread(lastLetIn),
      budget: 1000,
      note: 'answered after the PATCH was sent; the next is refused',
    }),
    ...(await largeGroups(place, scim, opened.asOwner)),
  ];
  await scim.server.close();
  await opened.close();
  return rows;
}

async function largeGroups(
  { kind }: BenchPlace,
  scim: ADirectory,
  asOwner: Awaited<ReturnType<typeof open>>['asOwner'],
): Promise<BenchRow[]> {
  const people = await asOwner<{ ref: string }>(
    `with made as (insert into access.account (id, unit, kind, name) select 5000000 + n, 11, 'person', 'Påhittad ' || n from generate_series(1, ${members}) n returning id, ref),
      kept as (insert into access.directory_person (account, agency, user_name, said, made_at, changed_at)
        select m.id, u.agency, 'bank-' || m.id, '{"givenName": null, "familyName": null, "emails": []}', now(), now() from made m, access.unit u where u.id = 11)
      select ref from made`,
  );
  const all = people.map(({ ref }) => ({ value: ref }));
  const made = async (name: string): Promise<number> =>
    timeOf(async () => {
      const body = { schemas: [groupUrn], displayName: name, members: all };
      const { status } = await scim.ask('POST', '/Groups', { body });
      if (status !== 201) throw new Error(`A group gave ${status}.`);
    });
  const note = `${members} members in one request`;
  return [
    row('directory', 'a group of a thousand that no rule names', {
      database: kind,
      ...spread([await made('stor')]),
      budget: 2000,
      note,
    }),
    row('directory', 'a group of a thousand that gives a role and a capacity', {
      database: kind,
      ...spread([await timeOf(() => renamed(scim))]),
      note: `${note}: two acts for each, with their entries in the history`,
    }),
  ];
}

/** The group takes a name of which a rule tells, so that it gives each member what the rule says. */
async function renamed(scim: ADirectory): Promise<void> {
  const [small] = (await scim.ask('GET', '/Groups?filter=displayName%20eq%20%22tillsyn%22')).body.Resources;
  const [large] = (await scim.ask('GET', '/Groups?filter=displayName%20eq%20%22stor%22')).body.Resources;
  await scim.ask('DELETE', `/Groups/${small.id}`);
  const { status } = await scim.patch(`/Groups/${large.id}`, [
    { op: 'replace', path: 'displayName', value: 'tillsyn' },
  ]);
  if (status !== 200) throw new Error(`Renaming a group gave ${status}.`);
}
