import { z } from 'zod';
import { sha256 } from '../../platform/crypto/digest.ts';
import { isSignedBy } from '../../platform/crypto/sign.ts';
import { readClaim } from './checkpoint.ts';
import type { Finding } from './log-reading.server.ts';
import { auditMessages } from './messages.ts';
import { grow, type Hash, noPeaks, type Peaks, rootOf } from './tree.ts';

const Text = z.string();
const Entry = z.object({ index: Text.regex(/^\d+$/).nullable(), row: Text, salt: Text, leaf: Text, entry: Text });
const Batch = z.object({
  batch: z.int(),
  first: Text.regex(/^\d+$/),
  count: z.int(),
  root: Text,
  note: Text,
  signature: Text,
});
const Receipt = z.object({ act: Text, leaf: Text });
const About = z.object({ log: z.int(), log_key: Text });
const Told = z.object({ commits: z.array(z.object({ id: Text })).optional() });

/** The log of one agency as an export has it, each line an object that was read. */
type ExportedLog = {
  readonly about: unknown;
  readonly checkpoints: AsyncIterable<unknown>;
  readonly entries: AsyncIterable<unknown>;
  readonly receipts: AsyncIterable<unknown>;
};

type VerifiedExport = {
  readonly findings: readonly Finding[];
  readonly log: number;
  /** The key by which the checkpoints are signed, as the export has it. */
  readonly key: string;
  readonly entries: number;
  readonly sealed: number;
  /** Ids of the acts that entries name. */
  readonly acts: ReadonlySet<string>;
};

const hash: Hash = (...parts) => sha256(...parts);

/**
 * Computes again what an exported log says of itself, with no key and no database: the hash of each entry, the root of each checkpoint, its signature, and
 * whether each receipt has its entry. Throws what zod throws where a line is none of an export.
 */
export async function verifyExported(exported: ExportedLog): Promise<VerifiedExport> {
  const about = About.parse(exported.about);
  const { log } = about;
  const findings: Finding[] = [];
  const find = (text: Finding['text'], values: Finding['values']) =>
    findings.push({ text, values: { log, ...values } });
  const batches: z.infer<typeof Batch>[] = [];
  for await (const line of exported.checkpoints) batches.push(Batch.parse(line));
  const acts = new Set<string>();
  const leaves = new Set<string>();
  let peaks: Peaks = noPeaks;
  let next = 0;
  let entries = 0;
  for await (const line of exported.entries) {
    const { index, row, salt, leaf, entry } = Entry.parse(line);
    entries += 1;
    leaves.add(leaf);
    const isAsHashed = sha256(Uint8Array.of(0), Buffer.from(salt, 'hex'), entry).toString('hex') === leaf;
    if (!isAsHashed) find(auditMessages.changedEntry, { index: index ?? 'not sealed yet', row });
    for (const { id } of Told.parse(JSON.parse(entry)).commits ?? []) acts.add(id);
    if (index === null) continue;
    if (Number(index) !== peaks.size) find(auditMessages.missingLeaf, { index: peaks.size });
    peaks = grow(hash, peaks, Buffer.from(leaf, 'hex'));
    const batch = batches[next];
    if (batch && Number(batch.first) + batch.count === peaks.size) {
      checkBatch(batch, peaks);
      next += 1;
    }
  }
  for (const batch of batches.slice(next)) checkBatch(batch, peaks);
  for await (const line of exported.receipts) {
    const { act: id, leaf } = Receipt.parse(line);
    if (!leaves.has(leaf)) find(auditMessages.lostReceipt, { id });
  }
  return { findings, log, key: about.log_key, entries, sealed: peaks.size, acts };

  function checkBatch({ batch, first, count, note, signature }: z.infer<typeof Batch>, at: Peaks): void {
    const claim = readClaim(note);
    const isOurs = claim?.log === log && claim.size === Number(first) + count;
    if (!isOurs) find(auditMessages.wrongNote, { batch });
    else if (claim.size !== at.size || claim.root !== Buffer.from(rootOf(hash, at)).toString('base64'))
      find(auditMessages.wrongRoot, { batch, first, last: claim.size - 1 });
    if (!isSignedBy(about.log_key, note, Buffer.from(signature, 'base64')))
      find(auditMessages.wrongSignature, { batch });
  }
}
