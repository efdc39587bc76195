import { uuidV4 } from '../../../kernel/id.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { sealRecord } from '../library/sealing.server.ts';
import { type RecordAnswer, type RecordRequest, refusedAs } from '../recording/answer.server.ts';
import { recordLimits } from '../recording/limits.ts';
import { jsonIn, type Recording } from '../recording/statements.server.ts';
import { addRecorded, listRecord, putDocument } from '../recording/store.server.ts';
import { type StoredVerb, verbs } from '../recording/verbs.ts';
import { mostValues, SentValues, valuesAfter, wrongValue } from './data-model.ts';
import { heldValues } from './held-values.server.ts';

/** What a status comes to in the words of the record; what is none of these is on its way. */
const verbOfStatus: Readonly<Record<string, StoredVerb>> = {
  passed: 'passed',
  completed: 'completed',
  failed: 'failed',
};

/** Keeps what a part of SCORM 1.2 has written. It is refused after the part has ended, as a statement would be. */
export async function answerScorm(tx: Tx, of: Recording, { body }: RecordRequest): Promise<RecordAnswer> {
  const sent = SentValues.safeParse(jsonIn(body));
  if (!sent.success) return refusedAs(400, 'unreadable');
  const { values, ends } = sent.data;
  const wrong = wrongValue(values);
  if (wrong !== null) return refusedAs(400, `wrong-value ${wrong}`);
  const before = await listRecord(tx, of.place, of.now);
  const { launch, unit, attempt } = of.open;
  if (before.some((one) => one.launch === launch && one.verb === 'terminated'))
    return refusedAs(403, 'terminated-already');
  const held = await heldValues(tx, of);
  const after = valuesAfter(held.values, values, ends);
  const text = JSON.stringify(after);
  if (Object.keys(after).length > mostValues || Buffer.byteLength(text) > recordLimits.document)
    return refusedAs(413, 'record-full');
  const sealed = sealRecord(of.keys, attempt, held.at.toString('hex'), text);
  const etag = sha256(text).toString('hex').slice(0, 40);
  if (!(await putDocument(tx, of, { at: held.at, etag, sealed }))) return refusedAs(413, 'record-full');
  const status = verbOfStatus[after['cmi.core.lesson_status'] ?? ''];
  const isNew = (verb: StoredVerb, inLaunch: boolean): boolean =>
    !before.some((one) => one.verb === verb && one.unit === unit && (!inLaunch || one.launch === launch));
  if (isNew('initialized', true)) await keep(tx, of, 'initialized');
  if (status && isNew(status, false)) await keep(tx, of, status);
  if (ends) await keep(tx, of, 'terminated');
  return { status: 204 };
}

/** The same in the record as a statement, so that one rule says what is done. */
async function keep(tx: Tx, of: Recording, verb: StoredVerb): Promise<void> {
  const id = uuidV4(randomBytes(16));
  const statement = {
    id,
    actor: { objectType: 'Agent', account: of.speaking.actor },
    verb: { id: verb === 'allowed' ? verb : verbs[verb].iri },
    object: { objectType: 'Activity', id: of.speaking.activity },
    context: { registration: of.open.attempt },
    timestamp: of.now.toISOString(),
    stored: of.now.toISOString(),
  };
  await addRecorded(tx, of, { id, verb, sealed: sealRecord(of.keys, of.open.attempt, id, JSON.stringify(statement)) });
}
