import { uuidV4 } from '../../../kernel/id.ts';
import { canonical } from '../../../kernel/text/canonical.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { openRecord, sealRecord } from '../library/sealing.server.ts';
import { type RecordAnswer, type RecordRequest, refusedAs, textParameter } from './answer.server.ts';
import { recordLimits } from './limits.ts';
import { isCourseSatisfied } from './satisfied.ts';
import { Statement } from './statement.ts';
import { judgeStatement, type Speaking } from './statement-refused.ts';
import { addRecorded, listRecord, type OpenLaunch, type RecordedStatement } from './store.server.ts';
import { systemStatement } from './system-statement.ts';
import { type StoredStatement, type StoredVerb, verbOfIri } from './verbs.ts';

export type Recording = {
  readonly keys: Keys;
  readonly place: Buffer;
  readonly now: Date;
  readonly open: OpenLaunch;
  readonly speaking: Speaking;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

export async function answerStatements(tx: Tx, of: Recording, asked: RecordRequest): Promise<RecordAnswer> {
  if (asked.method === 'GET') return listed(tx, of, asked);
  if (asked.method !== 'PUT' && asked.method !== 'POST') return refusedAs(405, 'method-not-allowed');
  const sent = jsonIn(asked.body);
  if (sent === undefined) return refusedAs(400, 'not-json');
  const list: readonly unknown[] = Array.isArray(sent) ? sent : [sent];
  const named = textParameter(asked.query, 'statementId');
  if (asked.method === 'PUT' && (Array.isArray(sent) || named === null || !uuid.test(named)))
    return refusedAs(400, 'statement-id-missing');
  if (list.length === 0 || list.length > recordLimits.statements) return refusedAs(413, 'too-many-statements');
  const before: (StoredStatement & { id: string; sealed: Buffer | null })[] = [
    ...(await listRecord(tx, of.place, of.now)),
  ];
  const ids: string[] = [];
  for (const one of list) {
    const text = JSON.stringify(one);
    if (Buffer.byteLength(text) > recordLimits.statement) return refusedAs(413, 'statement-too-large');
    const said = Statement.safeParse(one);
    if (!said.success) return refusedAs(400, `not-a-statement ${said.error.issues[0]?.path.join('.') ?? ''}`.trim());
    if (asked.method === 'PUT' && said.data.id !== undefined && said.data.id !== named)
      return refusedAs(400, 'another-statement-id');
    const id = (named && asked.method === 'PUT' ? named : (said.data.id ?? uuidV4(randomBytes(16)))).toLowerCase();
    const same = before.find((stored) => stored.id === id);
    if (same) {
      if (!isSameStatement(of, same, one)) return refusedAs(409, 'statement-id-used');
      ids.push(id);
      continue;
    }
    const judged = judgeStatement(said.data, of.speaking, before);
    if ('fault' in judged) return refusedAs(403, judged.fault);
    const whole = { ...(one as object), id, stored: of.now.toISOString() };
    if (!(await keep(tx, of, id, judged.verb, whole))) return refusedAs(413, 'record-full');
    before.push({ id, verb: judged.verb, launch: of.open.launch, unit: of.open.unit, sealed: null });
    ids.push(id);
  }
  await stateSatisfied(tx, of, before);
  return asked.method === 'PUT' ? { status: 204 } : { status: 200, body: ids };
}

const keep = (tx: Tx, of: Recording, id: string, verb: StoredVerb, whole: object): Promise<boolean> =>
  addRecorded(tx, of, { id, verb, sealed: sealRecord(of.keys, of.open.attempt, id, JSON.stringify(whole)) });

/** Once every part is done, the system says so of the course, once (cmi5, 9.3.9). */
async function stateSatisfied(tx: Tx, of: Recording, said: readonly StoredStatement[]): Promise<void> {
  const { open, speaking } = of;
  const part = open.opens[open.unit];
  if (!part || said.some(({ verb }) => verb === 'satisfied') || !isCourseSatisfied(open.opens, said)) return;
  const id = uuidV4(randomBytes(16));
  const statement = systemStatement({
    ...{ id, verb: 'satisfied', actor: speaking.actor, attempt: open.attempt, launch: open.launch, part },
    ...{ object: open.line.activity, at: of.now.toISOString() },
  });
  await keep(tx, of, id, 'satisfied', statement);
}

/** The same statement again does no harm: a part that heard no answer sends it once more. */
function isSameStatement(of: Recording, stored: { id: string; sealed: Buffer | null }, sent: unknown): boolean {
  if (stored.sealed === null) return false;
  const { stored: _, id: __, ...was } = JSON.parse(openRecord(of.keys, of.open.attempt, stored.id, stored.sealed));
  const { stored: ___, id: ____, ...now } = sent as Record<string, unknown>;
  return canonical(was) === canonical(now);
}

async function listed(tx: Tx, of: Recording, { query }: RecordRequest): Promise<RecordAnswer> {
  const all = await listRecord(tx, of.place, of.now);
  const whole = ({ id, sealed }: RecordedStatement): unknown =>
    JSON.parse(openRecord(of.keys, of.open.attempt, id, sealed));
  const named = textParameter(query, 'statementId');
  if (named !== null) {
    const one = all.find(({ id }) => id === named.toLowerCase());
    return one ? { status: 200, body: whole(one) } : refusedAs(404, 'no-such-statement');
  }
  const verb = textParameter(query, 'verb');
  const limit = Number(textParameter(query, 'limit') ?? 0) || 100;
  const chosen = all.filter((one) => verb === null || one.verb === verbOfIri(verb));
  const ordered = query.ascending === 'true' ? chosen : [...chosen].reverse();
  return { status: 200, body: { statements: ordered.slice(0, Math.min(limit, 100)).map(whole), more: '' } };
}

export function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
