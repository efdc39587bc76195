import { originOf } from '../../domains/audit/public.ts';
import type { Leaving } from './export-acts.ts';
import { logFiles } from './layout.ts';
import { jsonOf, rowsOf } from './rows.ts';
import { type FolderWriter, oneText } from './write-folder.ts';

type Entry = { index: string | null; row: string; salt: string; leaf: string; entry: string };
type Batch = {
  batch: number;
  first: string;
  count: number;
  late: number;
  cluster: string;
  root: string;
  note: string;
  signature: string;
};

/**
 * The log of the agency as this installation has sealed it: every entry with its salt and its place in the tree, the signed checkpoints, and what each
 * act became in it. It can be checked without CAPE, and without a key.
 */
export async function exportLog({ client, keys, agency }: Leaving, folder: FolderWriter): Promise<number> {
  const about = { origin: originOf(agency), log: agency, log_key: keys.log.public, receipt_key: keys.receipt.public };
  await folder.put('log/about.json', oneText(`${JSON.stringify(about)}\n`));
  const checkpoints = async function* () {
    const query = `select n as batch, first::text as first, count, late, cluster, encode(root, 'base64') as root, note, encode(signature, 'base64') as signature
      from audit.batch where log = ${agency} order by n`;
    for await (const batch of rowsOf<Batch>(client, query))
      yield JSON.stringify({ ...batch, signature: batch.signature.replaceAll('\n', '') });
  };
  await folder.putLines('log/checkpoints.jsonl', checkpoints());
  const entries = async function* () {
    const query = `select l.idx::text as index, e.seq::text as row, encode(e.salt, 'hex') as salt, encode(e.leaf_hash, 'hex') as leaf,
        convert_from(e.bytes, 'UTF8') as entry
      from audit.entry e left join audit.leaf l on l.log = e.log and l.seq = e.seq where e.log = ${agency} order by l.idx nulls last, e.seq`;
    for await (const entry of rowsOf<Entry>(client, query)) yield JSON.stringify(entry);
  };
  const count = await folder.putLines('log/entries.jsonl', entries());
  await folder.putLines('log/phones.jsonl', linesOf({ client, keys, agency }, 'access.device', ['token_hash'], 't.id'));
  await folder.putLines(
    'log/phone-acts.jsonl',
    linesOf({ client, keys, agency }, 'access.device_act', [], 't.device, t.counter, t.hash'),
  );
  const receipts = async function* () {
    const query = `select t.realm::text as realm, t.id as act, encode(t.leaf, 'hex') as leaf, to_jsonb(t.received_at) #>> '{}' as received_at
      from acts.receipt t join acts.act a on a.country = t.country and a.realm = t.realm and a.id = t.id order by t.country, t.realm, t.id`;
    for await (const receipt of rowsOf<Record<string, string>>(client, query)) yield JSON.stringify(receipt);
  };
  await folder.putLines('log/receipts.jsonl', receipts());
  return count;
}

/** What phones signed, and the public keys they signed with. */
async function* linesOf(
  { client, agency }: Leaving,
  table: 'access.device' | 'access.device_act',
  without: string[],
  order: string,
) {
  const line = await jsonOf(client, { table, without });
  const device = table === 'access.device' ? 't' : 'd';
  const query = `select ${line}::text as line from ${table} t ${device === 't' ? '' : 'join access.device d on d.id = t.device'}
    join access.account a on a.id = ${device}.account join access.unit u on u.id = a.unit where u.agency = ${agency} order by ${order}`;
  for await (const { line } of rowsOf<{ line: string }>(client, query)) yield line;
}

/** The logs of installations where the agency was before, as they came here. Gives in how many it was. */
export async function exportEarlierLogs({ client, agency }: Leaving, folder: FolderWriter): Promise<number> {
  const { rows } = await client.query<{ parts: number }>(
    'select coalesce(max(part), 0)::int as parts from audit.archive where log = $1',
    [agency],
  );
  const parts = rows[0]?.parts ?? 0;
  for (let part = 1; part <= parts; part++)
    for (const file of logFiles) {
      const query = `select text from audit.archive where log = ${agency} and part = ${part} and file = '${file}' order by line`;
      const lines = async function* () {
        for await (const { text } of rowsOf<{ text: string }>(client, query)) yield text;
      };
      await folder.putLines(`earlier-logs/${part}/${file}`, lines());
    }
  return parts;
}
