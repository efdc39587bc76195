import { sql } from 'kysely';
import { z } from 'zod';
import type { ActDraft, ActEnvelope } from '../../kernel/act.ts';
import { randomBytes } from '../crypto/digest.ts';
import type { Keys } from '../crypto/key-file.ts';
import type { Tx } from '../database/database.ts';
import { dataKeyFor, sealWords } from './data-key.ts';
import { getActType, type Registry } from './registry.ts';
import { type ActRow, actColumns } from './stored-act.ts';

/** Who appends, when, and what the client said of it. */
export type Appending = {
  readonly actor: string;
  readonly unit: number;
  readonly agency: number;
  readonly capacity: string;
  readonly sitting: string | null;
  readonly track: string;
  readonly now: Date;
  /** The day that it is for a person who acts, who may stand in for another on it; absent where no person does. */
  readonly day?: string;
  readonly envelope: Pick<ActEnvelope, 'device' | 'deviceSeq' | 'happenedFrom' | 'happenedTo' | 'precision'>;
  readonly bodyHash: Buffer;
};

/**
 * Writes acts in one statement, however many there are, and gives them as stored, in the same order. Acts of one stream
 * follow each other as they are given here. The database refuses (CA003) where a stream is of another kind already.
 */
export async function insertActs(
  tx: Tx,
  registry: Registry,
  keys: Keys,
  by: Appending,
  drafts: readonly ActDraft[],
): Promise<ActRow[]> {
  if (drafts.length === 0) return [];
  const types = drafts.map((draft) => getActType(registry, draft.type));
  const facts = drafts.map((draft) => JSON.stringify(z.parse(getActType(registry, draft.type).facts, draft.facts)));
  const words: (Buffer | null)[] = [];
  for (const draft of drafts) words.push(await sealed(tx, keys, by, draft));
  const each = <T>(of: (draft: ActDraft, type: (typeof types)[number]) => T): T[] =>
    types.map((type, at) => of(drafts[at] as ActDraft, type));
  const happened = (draft: ActDraft) => draft.happened ?? by.envelope;
  const { envelope } = by;
  const { rows } =
    await sql<ActRow>`insert into acts.act (country, realm, id, stream, stream_kind, seq, type, version, nature,
      assessment, actor, owner_unit, capacity, sitting, ground, happened_from, happened_to, precision, recorded_at, device,
      device_seq, corrects, based_on, case_id, subject, track, secrecy, regime, material, retain_rule, facts, words, body_hash, born_realm, salt, deputy_for)
    select d.country, d.realm, d.id, d.stream, d.stream_kind,
      coalesce((select max(seq) from acts.act where country = d.country and realm = d.realm and stream = d.stream), 0)
        + row_number() over (partition by d.country, d.realm, d.stream order by d.place),
      d.type, d.version, d.nature, d.assessment, ${by.actor}, ${by.unit}, ${by.capacity}, ${by.sitting}, d.ground,
      d.happened_from, d.happened_to, d.precision, ${by.now}, ${envelope.device}, ${envelope.deviceSeq},
      d.corrects, d.based_on::uuid[], d.case_id, d.subject, ${by.track}, d.secrecy, d.regime, d.material, d.retain_rule,
      d.facts::jsonb, d.words, ${by.bodyHash}, d.realm, d.salt, ${deputyFor(by)}
    from unnest(${each(({ at }) => at.country)}::char(2)[], ${each(({ at }) => at.realm)}::bigint[], ${each(({ id }) => id)}::uuid[],
        ${each(({ stream }) => stream)}::uuid[], ${each(({ streamKind }) => streamKind)}::text[],
        ${each((_, { type }) => type)}::text[], ${each((_, { version }) => version)}::int[], ${each((_, { nature }) => nature)}::text[],
        ${each((_, { assessment }) => assessment)}::boolean[], ${each(({ ground }) => ground)}::text[], ${each(({ corrects }) => corrects)}::uuid[],
        ${each(({ basedOn }) => `{${basedOn.join(',')}}`)}::text[], ${each(({ caseId }) => caseId)}::uuid[],
        ${each(({ subject }) => subject)}::uuid[], ${each((_, { secrecy }) => secrecy)}::text[], ${each((_, { regime }) => regime)}::text[],
        ${each(({ material }, type) => material ?? type.material)}::text[], ${each((_, { retainRule }) => retainRule)}::text[],
        ${facts}::text[], ${words}::bytea[], ${each(() => randomBytes(32))}::bytea[],
        ${each((draft) => happened(draft).happenedFrom)}::timestamptz[], ${each((draft) => happened(draft).happenedTo)}::timestamptz[],
        ${each((draft) => happened(draft).precision)}::text[])
      with ordinality d(country, realm, id, stream, stream_kind, type, version, nature, assessment, ground, corrects, based_on, case_id, subject,
        secrecy, regime, material, retain_rule, facts, words, salt, happened_from, happened_to, precision, place)
    order by d.place
    returning ${actColumns}`.execute(tx);
  const written = new Map(rows.map((row) => [`${row.realm}/${row.id}`, row]));
  return drafts.map(({ at, id }) => {
    const row = written.get(`${at.realm}/${id}`);
    if (!row) throw new Error('An act that was written did not come back.');
    return row;
  });
}

/**
 * The absent person for whom the actor stands in, where that person is responsible for the matter that the act is in, or for its case.
 * The database says who stands in for whom, and refuses an act that says otherwise.
 */
const deputyFor = ({ day }: Appending) =>
  day === undefined
    ? sql`null::bigint`
    : sql`(select r.owner from acts.responsible_now r
  where r.country = d.country and r.realm = d.realm and r.id in (d.stream, d.case_id) and r.open
    and r.owner = any(array(select access.stands_in_for(${day}::date)))
  order by r.id = d.stream desc limit 1)`;

async function sealed(tx: Tx, keys: Keys, by: Appending, draft: ActDraft): Promise<Buffer | null> {
  if (!draft.words) return null;
  const key = await dataKeyFor(tx, keys, draft.at, draft.stream, by.agency);
  return sealWords(key, { country: draft.at.country, bornRealm: draft.at.realm, id: draft.id }, draft.words);
}
