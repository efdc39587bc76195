import { hmac, sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { openRecord, sealRecord } from '../library/sealing.server.ts';
import { type RecordAnswer, type RecordRequest, refusedAs, textParameter } from './answer.server.ts';
import { recordLimits } from './limits.ts';
import { jsonIn, type Recording } from './statements.server.ts';
import { listDocuments, putDocument, type RecordedDocument } from './store.server.ts';
import { launchData } from './system-statement.ts';

/** The documents of the standard, each by the parameter that names one of them. All are of one attempt: through none does one learner reach another. */
const resources: Readonly<Record<string, string>> = {
  'activities/state': 'stateId',
  'activities/profile': 'profileId',
  'agents/profile': 'profileId',
};
export const isDocumentResource = (resource: string): boolean => resource in resources;

/** What is sealed of a document: under which name, of which type, what. */
type Held = { readonly resource: string; readonly name: string; readonly type: string; readonly base64: string };

const launchDataName = 'LMS.LaunchData';
const preferencesName = 'cmi5LearnerPreferences';

export async function answerDocuments(
  tx: Tx,
  of: Recording & { readonly returnUrl: string },
  asked: RecordRequest,
): Promise<RecordAnswer> {
  const { method, resource, query } = asked;
  const wrong = whoseIsIt(of, asked);
  if (wrong) return refusedAs(403, wrong);
  const name = textParameter(query, resources[resource] ?? '');
  const all = await listDocuments(tx, of.place, of.now);
  if (name === null) return withoutName(tx, of, asked, all);
  if (name === '' || name.length > recordLimits.name) return refusedAs(400, 'name-too-long');
  const at = hmac(of.keys.root, 'documents of parts ', of.open.attempt, ' ', resource, ' ', ownerOf(asked), ' ', name);
  const found = all.find((one) => one.place.equals(at)) ?? null;
  if (method === 'GET') return found ? shown(of, found) : madeHere(of, resource, name);
  if (resource === 'activities/state' && name === launchDataName) return refusedAs(403, 'launch-data-is-read-only');
  const changed = conditionRefused(asked, found, resource);
  if (changed) return changed;
  if (method === 'DELETE') {
    await putDocument(tx, of, { at, etag: '', sealed: null });
    return { status: 204 };
  }
  if (method !== 'PUT' && method !== 'POST') return refusedAs(405, 'method-not-allowed');
  const type = String(asked.headers['content-type'] ?? 'application/octet-stream').slice(0, 200);
  const content = method === 'POST' && found ? merged(held(of, found), type, asked.body) : asked.body;
  if (content === null) return refusedAs(400, 'cannot-be-merged');
  if (content.length > recordLimits.document) return refusedAs(413, 'document-too-large');
  const text = JSON.stringify({ resource, name, type, base64: content.toString('base64') } satisfies Held);
  const sealed = sealRecord(of.keys, of.open.attempt, at.toString('hex'), text);
  if (sealed.length > 140_000) return refusedAs(413, 'document-too-large');
  const kept = await putDocument(tx, of, { at, etag: etagOf(content), sealed });
  return kept ? { status: 204 } : refusedAs(413, 'too-many-documents');
}

/** A part reads and writes what is its own: its activity, its actor, its registration. */
function whoseIsIt({ speaking }: Recording, { resource, query }: RecordRequest): string | null {
  if (resource !== 'agents/profile' && textParameter(query, 'activityId') !== speaking.activity)
    return 'another-activity';
  if (resource === 'activities/profile') return null;
  const agent = jsonIn(Buffer.from(textParameter(query, 'agent') ?? '', 'utf8')) as
    | { account?: { homePage?: unknown; name?: unknown } }
    | undefined;
  if (agent?.account?.homePage !== speaking.actor.homePage || agent.account.name !== speaking.actor.name)
    return 'another-actor';
  const registration = textParameter(query, 'registration');
  if (resource !== 'activities/state') return null;
  return registration === null || registration === speaking.attempt ? null : 'another-registration';
}

const ownerOf = ({ resource, query }: RecordRequest): string =>
  resource === 'agents/profile' ? '' : (textParameter(query, 'activityId') ?? '');

const etagOf = (content: Uint8Array): string => `"${sha256(content).toString('hex').slice(0, 40)}"`;
const held = (of: Recording, { place, sealed }: RecordedDocument): Held =>
  JSON.parse(openRecord(of.keys, of.open.attempt, place.toString('hex'), sealed));

function shown(of: Recording, found: RecordedDocument): RecordAnswer {
  const { type, base64 } = held(of, found);
  return {
    status: 200,
    content: { type, bytes: Buffer.from(base64, 'base64') },
    headers: { etag: found.etag, 'last-modified': found.stored_at.toUTCString() },
  };
}

/** What no part has written and the system says: how it was opened, and in which language its learner reads. */
function madeHere(of: Recording & { readonly returnUrl: string }, resource: string, name: string): RecordAnswer {
  const made =
    resource === 'activities/state' && name === launchDataName
      ? launchData({ launch: of.open.launch, part: of.open.opens[of.open.unit] ?? noPart, returnUrl: of.returnUrl })
      : resource === 'agents/profile' && name === preferencesName
        ? { languagePreference: of.open.language, audioPreference: 'on' }
        : null;
  if (!made) return refusedAs(404, 'no-such-document');
  const bytes = Buffer.from(JSON.stringify(made), 'utf8');
  return { status: 200, content: { type: 'application/json', bytes }, headers: { etag: etagOf(bytes) } };
}

const noPart = { id: '', moveOn: 'NotApplicable', masteryScore: null, launchParameters: '' } as const;

/** Profiles are changed only by who has read them (xAPI, 3.1): two windows do not overwrite each other. */
function conditionRefused(
  { headers }: RecordRequest,
  found: RecordedDocument | null,
  resource: string,
): RecordAnswer | null {
  const [is, not] = [headers['if-match'], headers['if-none-match']];
  if (is !== undefined && is !== found?.etag) return refusedAs(412, 'changed-meanwhile');
  if (not === '*' && found) return refusedAs(412, 'there-already');
  if (resource !== 'activities/state' && found && is === undefined && not === undefined)
    return refusedAs(409, 'if-match-missing');
  return null;
}

function merged(was: Held, type: string, body: Buffer): Buffer | null {
  const [one, other] = [jsonIn(Buffer.from(was.base64, 'base64')), jsonIn(body)];
  const isObject = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!/json/.test(type) || !/json/.test(was.type) || !isObject(one) || !isObject(other)) return null;
  return Buffer.from(JSON.stringify({ ...one, ...other }), 'utf8');
}

/** Without a name: the names of all of this kind, or all states of an activity taken away. */
async function withoutName(
  tx: Tx,
  of: Recording,
  asked: RecordRequest,
  all: readonly RecordedDocument[],
): Promise<RecordAnswer> {
  const { method, resource } = asked;
  const ofKind = all
    .map((found) => ({ found, ...held(of, found) }))
    .filter((one) => one.resource === resource)
    .filter(({ found, name }) =>
      found.place.equals(
        hmac(of.keys.root, 'documents of parts ', of.open.attempt, ' ', resource, ' ', ownerOf(asked), ' ', name),
      ),
    );
  if (method === 'GET') return { status: 200, body: ofKind.map(({ name }) => name) };
  if (method !== 'DELETE' || resource !== 'activities/state') return refusedAs(400, 'name-missing');
  for (const { found } of ofKind) await putDocument(tx, of, { at: found.place, etag: '', sealed: null });
  return { status: 204 };
}
