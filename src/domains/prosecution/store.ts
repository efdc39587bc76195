import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { casesIn, namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { languagesByCase } from '../persons/public.server.ts';
import type { fileStatuses } from './codes.ts';
import type { CriminalFile, StoredFile } from './criminal-file.ts';
import { fileExpiringItems } from './evidence/expiring-items.ts';
import { foldFile } from './fold.ts';
import { isOver } from './is-over.ts';
import type { ArrivedLetter, StoredLetter } from './letters/arrived-letter.ts';
import { foldLetter } from './letters/letter-fold.ts';
import { fileObstacles } from './obstacles/obstacles.ts';
import { fileTasks, letterTasks } from './tasks.ts';

/** The only file that knows prosecution.investigation_now, item_now and letter_now. Every query names the realms that it may search. */

const files = projection<CriminalFile>('prosecution.investigation_now', {
  case_id: (file) => file.case,
  reference: ({ reference }) => reference,
  status: ({ status }) => status,
  parties: ({ parties }) => parties.length,
  items: ({ items }) => items.length,
  reported_at: ({ reportedAt }) => reportedAt,
  decision_due: ({ decisionDue }) => decisionDue,
});
/** In which file each item is, so that its own files find it. One that was withdrawn is found no more in the file itself. */
async function saveItems(tx: Tx, at: RealmKey, file: string, { items }: CriminalFile): Promise<void> {
  if (items.length === 0) return;
  await sql`insert into prosecution.item_now (country, realm, id, investigation)
    select ${at.country}, ${at.realm}, i.id, ${file} from unnest(${items.map(({ id }) => id)}::uuid[]) as i(id)
    on conflict (country, realm, id) do nothing`.execute(tx);
}

const letters = projection<ArrivedLetter>('prosecution.letter_now', {
  kind: ({ kind }) => kind,
  arrived_at: ({ arrivedAt }) => arrivedAt,
  taken: ({ takenBy }) => takenBy !== null,
});

export const { find: findFile, again: fileAgain } = files;
export const { find: findLetter, again: letterAgain } = letters;

/** The criminal file of an item, for who reads or adds files on that item. */
export async function findFileOfItem(
  tx: Tx,
  realms: readonly RealmKey[],
  item: string,
  options: { readonly lock: boolean },
): Promise<StoredFile | null> {
  const { rows } = await sql<
    RealmKey & { investigation: string }
  >`select i.country, i.realm::text as realm, i.investigation
    from ${permittedRealms(realms)}
    join prosecution.item_now i on i.country = permitted.country and i.realm = permitted.realm and i.id = ${item}`.execute(
    tx,
  );
  const [row] = rows;
  const found = row
    ? await findFile(tx, [{ country: row.country, realm: row.realm }], row.investigation, options)
    : null;
  return found?.state.items.some(({ id }) => id === item) ? found : null;
}

export type FileLine = RealmKey & {
  id: string;
  reference: string;
  status: (typeof fileStatuses)[number];
  parties: number;
  items: number;
  reported_at: Date;
  decision_due: string | null;
};

/** The newest criminal files in these realms, at most `limit`, older than the cursor; of one case if it is named. */
export async function listFiles(
  tx: Tx,
  realms: readonly RealmKey[],
  filter: { case: string | null; before: { at: string; id: string } | null; limit: number },
): Promise<FileLine[]> {
  const { before, limit } = filter;
  const { rows } = await sql<FileLine>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select f.country, f.realm::text as realm, f.id, f.reference, f.status, f.parties, f.items, f.reported_at, f.decision_due::text as decision_due
      from prosecution.investigation_now f
      where f.country = permitted.country and f.realm = permitted.realm
        ${filter.case ? sql`and f.case_id = ${filter.case}` : sql``}
        ${before ? sql`and (f.reported_at, f.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by f.reported_at desc, f.id desc limit ${limit}
    ) line
    order by line.reported_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** The criminal files of one case, whole, in the order in which they were reported: a case has few. */
export async function listFilesOfCase(
  tx: Tx,
  realms: readonly RealmKey[],
  caseId: string,
): Promise<(StoredFile & RealmKey)[]> {
  const { rows } = await sql<{
    country: string;
    realm: string;
    id: string;
    folded: CriminalFile;
  }>`select f.country, f.realm::text as realm, f.id, f.folded
    from ${permittedRealms(realms)}
    join prosecution.investigation_now f on f.country = permitted.country and f.realm = permitted.realm and f.case_id = ${caseId}
    order by f.reported_at, f.id limit 50`.execute(tx);
  return rows.map(({ country, realm, id, folded }) => ({ id, country, realm, at: { country, realm }, state: folded }));
}

/** Of a file, what the table of evidence is made of. */
type FileEvidence = Pick<CriminalFile, 'reference' | 'items' | 'requests' | 'settings'>;
export type EvidenceFile = RealmKey & FileEvidence & { id: string };

/** The evidence of the newest criminal files in these realms; at most that of `limit` files. */
export async function listEvidenceFiles(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<EvidenceFile[]> {
  const { rows } = await sql<EvidenceFile>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select f.country, f.realm::text as realm, f.id, f.reference, f.reported_at, f.folded -> 'items' as items, f.folded -> 'requests' as requests,
        f.folded -> 'settings' as settings
      from prosecution.investigation_now f
      where f.country = permitted.country and f.realm = permitted.realm
      order by f.reported_at desc, f.id desc limit ${limit}
    ) line
    order by line.reported_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

export const investigationStream: StreamKind<CriminalFile> = {
  kind: 'investigation',
  fold: foldFile,
  save: async (tx, at, id, file) => {
    await files.save(tx, at, id, file);
    await saveItems(tx, at, id, file);
  },
  tasks: fileTasks,
  expiringItems: fileExpiringItems,
  obstacles: fileObstacles,
  responsible: (file) => ({ ...file.responsible, open: !isOver(file) }),
  searched: ({ reference }) => searchedIn({ reference }),
};

/** The newest disclosures that have not been taken, in these realms. */
export async function listOpenLetters(tx: Tx, realms: readonly RealmKey[]): Promise<StoredLetter[]> {
  const { rows } = await sql<{
    country: string;
    realm: string;
    id: string;
    folded: ArrivedLetter;
  }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select l.country, l.realm::text as realm, l.id, l.folded, l.arrived_at from prosecution.letter_now l
      where l.country = permitted.country and l.realm = permitted.realm and not l.taken
      order by l.arrived_at desc, l.id desc limit 50
    ) line
    order by line.arrived_at desc, line.id desc limit 50`.execute(tx);
  return rows.map(({ country, realm, id, folded }) => ({ id, at: { country, realm }, state: folded }));
}

export const letterStream: StreamKind<ArrivedLetter> = {
  kind: 'criminal-letter',
  fold: foldLetter,
  save: letters.save,
  saveAll: letters.saveAll,
  tasks: letterTasks,
};

/** In which languages the people of these criminal files speak. */
export const fileLanguages = languagesByCase(casesIn(sql`prosecution.investigation_now`));

/** What My work calls these criminal files. */
export const filesNamed = namesIn(sql`prosecution.investigation_now`, { reference: sql`n.reference` });
