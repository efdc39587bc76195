import { openWords } from '../../platform/acts/data-key.ts';
import { openMetadataWith } from '../../platform/acts/sealed-metadata.ts';
import { unwrapKey } from '../../platform/crypto/envelope.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import { openLetter } from '../../platform/crypto/letter.ts';
import { actsFile, apartFile, receivedFile, sentFile } from './layout.ts';
import { jsonOf, rowsOf, type SqlConnection } from './rows.ts';
import { allRealms, ownRealms, ownUnits } from './tables.ts';
import type { FolderWriter } from './write-folder.ts';

/** What is read of an agency: on the connection of the owner, who sees this agency alone, with its keys. */
export type Leaving = { readonly client: SqlConnection; readonly keys: Keys; readonly agency: number };

type StoredAct = {
  readonly line: string;
  readonly country: string;
  readonly realm: string;
  readonly born: string;
  readonly id: string;
  readonly stream: string;
  readonly kind: string;
  readonly words: Buffer | null;
  readonly epoch: number | null;
  readonly wrapped: Buffer | null;
  readonly received: string | null;
};

/** Columns of an act that are of this database alone, and the one that is opened. */
const withoutSealed = ['xid', 'words'];

async function actQuery({ client, agency }: Leaving, where: string): Promise<string> {
  const line = await jsonOf(client, { table: 'acts.act', without: withoutSealed });
  return `select ${line}::text as line, t.country, t.realm::text as realm, t.born_realm::text as born, t.id, t.stream, t.stream_kind as kind,
      t.words, w.epoch, w.wrapped, to_jsonb(r.received_at) #>> '{}' as received
    from acts.act t
    left join lateral (select k.epoch, k.wrapped from keys.wrapped k where k.country = t.country and k.realm = t.realm and k.stream = t.stream
      and k.agency = ${agency} order by k.epoch desc limit 1) w on true
    left join acts.receipt r on r.country = t.country and r.realm = t.realm and r.id = t.id
    where t.realm in ${allRealms} and t.owner_unit in ${ownUnits(agency)} ${where} order by t.country, t.realm, t.stream, t.seq`;
}

/** The data key of the matter that is read, which is the same for act after act. */
function keyRing({ keys, agency }: Leaving) {
  let last: { wrapped: Buffer; key: Buffer } | null = null;
  return (epoch: number, wrapped: Buffer): Buffer => {
    if (!last?.wrapped.equals(wrapped)) last = { wrapped, key: unwrapKey(keys.agencyKeyAt(agency, epoch), wrapped) };
    return last.key;
  };
}

function wordsOf(keyOf: ReturnType<typeof keyRing>, act: StoredAct): Record<string, string> | null {
  if (act.words === null) return null;
  if (act.epoch === null || act.wrapped === null) throw new Error('The words of an act have no key.');
  return openWords(keyOf(act.epoch, act.wrapped), { country: act.country, bornRealm: act.born, id: act.id }, act.words);
}

/** Each matter in a file of its own, act after act as they came. Gives how many acts there are. */
export async function exportActs(leaving: Leaving, folder: FolderWriter): Promise<number> {
  const keyOf = keyRing(leaving);
  const rows = rowsOf<StoredAct>(leaving.client, await actQuery(leaving, ''));
  let next = await rows.next();
  let count = 0;
  while (!next.done) {
    const { kind, realm, stream } = next.value;
    const isSame = (act: StoredAct) => act.realm === realm && act.stream === stream;
    const lines = async function* () {
      while (!next.done && isSame(next.value)) {
        const act = next.value;
        yield JSON.stringify({ ...JSON.parse(act.line), received_at: act.received, words: wordsOf(keyOf, act) });
        count += 1;
        next = await rows.next();
      }
    };
    await folder.putLines(actsFile(kind, realm, stream), lines());
  }
  return count;
}

type StoredApart = {
  readonly line: string;
  readonly country: string;
  readonly realm: string;
  readonly holder: string;
  readonly sealed: Buffer;
  readonly epoch: number;
  readonly wrapped: Buffer;
};

/** Where and with what pictures were taken. The act says the hash of what was sealed, so it stays sealed under its own key, which is beside it. */
export async function exportApart({ client, keys, agency }: Leaving, folder: FolderWriter): Promise<void> {
  const line = await jsonOf(client, { table: 'acts.apart' });
  const query = `select ${line}::text as line, t.country, t.realm::text as realm, t.holder, t.sealed, k.epoch, k.wrapped from acts.apart t
    join keys.key_of k on k.country = t.country and k.realm = t.realm and k.holder = t.holder
    where k.agency = ${agency} order by t.country, t.realm, t.holder`;
  const lines = async function* () {
    for await (const { line, country, realm, holder, sealed, epoch, wrapped } of rowsOf<StoredApart>(client, query)) {
      const key = unwrapKey(keys.agencyKeyAt(agency, epoch), wrapped);
      const text = openMetadataWith(key, { country, realm }, holder, sealed);
      yield JSON.stringify({ ...JSON.parse(line), key: key.toString('base64'), opened: JSON.parse(text) });
    }
  };
  await folder.putLines(apartFile, lines());
}

/** The agency's own side of what was sent: to which unit, on which ground, and the snapshot that it kept. */
export async function exportSent(leaving: Leaving, folder: FolderWriter): Promise<void> {
  const keyOf = keyRing(leaving);
  const query = await actQuery(leaving, "and t.type = 'disclosure.send'");
  const lines = async function* () {
    for await (const act of rowsOf<StoredAct>(leaving.client, query)) {
      const { id, facts, happened_from: sentAt } = JSON.parse(act.line) as Record<string, unknown>;
      const { snapshot, ...words } = wordsOf(keyOf, act) ?? {};
      const carried = snapshot === undefined ? null : JSON.parse(snapshot);
      yield JSON.stringify({ act: id, stream: act.stream, sent_at: sentAt, facts, words, snapshot: carried });
    }
  };
  await folder.putLines(sentFile, lines());
}

type StoredLetter = { readonly line: string; readonly id: string; readonly sealed: Buffer };

const received = (agency: number) =>
  `t.realm in ${ownRealms(agency)} and t.to_unit in (select id from access.unit where agency = ${agency})`;
const isUndelivered = 'exists (select 1 from disclosures.undelivered u where u.letter = t.id)';

/** What was received, opened. What has not been delivered has not been received. */
export async function exportReceived({ client, keys, agency }: Leaving, folder: FolderWriter): Promise<number> {
  const line = await jsonOf(client, { table: 'disclosures.letter', without: ['sealed'] });
  const query = `select ${line}::text as line, t.id, t.sealed from disclosures.letter t
    where ${received(agency)} and not ${isUndelivered} order by t.country, t.realm, t.id`;
  const lines = async function* () {
    for await (const { line, id, sealed } of rowsOf<StoredLetter>(client, query, 50))
      yield JSON.stringify({ ...JSON.parse(line), contents: JSON.parse(openLetter(keys, agency, id, sealed)) });
  };
  return folder.putLines(receivedFile, lines());
}

export async function countUndelivered({ client, agency }: Leaving): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from disclosures.letter t where ${received(agency)} and ${isUndelivered}`,
  );
  return rows[0]?.n ?? 0;
}
