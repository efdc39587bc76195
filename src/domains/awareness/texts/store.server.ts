import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { TextEntry } from './standing.ts';
import { foldTextStep, type TextStep } from './text-step.ts';

/** The only file that knows the tables of texts for workers. Every question names its realms; what all of a country share comes from functions. */

const steps = projection<TextStep>('awareness.text_step_now', {
  language: ({ language }) => language,
  does: ({ does }) => does,
});

export const stepAgain = steps.again;

export const textStepStream: StreamKind<TextStep> = {
  kind: 'worker-text',
  fold: foldTextStep,
  save: steps.save,
  saveAll: steps.saveAll,
  tasks: () => [],
};

/** A step on one text, with the text that it is about. */
export type StoredEntry = TextEntry & { readonly key: string };
type EntryOfLanguage = StoredEntry & { readonly language: string };

/** All that was done with the texts of these languages in the reader's country, the first first. */
export async function listEntries(tx: Tx, languages: readonly string[]): Promise<readonly EntryOfLanguage[]> {
  const { rows } = await sql<Omit<EntryOfLanguage, 'at'> & { at: Date }>`
    select id, language, text_key as key, does, version, original, said, comment, able, from_file as "fromFile",
      actor::text as actor, unit, at
    from awareness.text_entries(${languages}::text[])`.execute(tx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** No one else takes a step on this language of the country until this one is done: two would write the same version. */
export async function holdLanguage(tx: Tx, language: string): Promise<void> {
  await sql`select awareness.hold_language(${language})`.execute(tx);
}

type NewEntry = Pick<StoredEntry, 'key' | 'version' | 'original' | 'said'>;

/** Keeps what one step says of each text, in clear, as everyone will read it. */
export async function addEntries(
  tx: Tx,
  at: RealmKey,
  step: Pick<EntryOfLanguage, 'id' | 'language' | 'does' | 'comment' | 'able' | 'fromFile' | 'actor'> & {
    readonly now: Date;
  },
  entries: readonly NewEntry[],
): Promise<void> {
  const { id, language, does, comment, able, fromFile, actor, now } = step;
  const lines = entries.map((entry, place) => ({ ...entry, place }));
  await sql`insert into awareness.text_entry
      (country, realm, id, place, language, text_key, does, version, original, said, comment, able, from_file, actor, at)
    select ${at.country}, ${at.realm}::bigint, ${id}::uuid, given.place, ${language}, given.key, ${does}, given.version, given.original, given.said,
      ${comment}, ${able}, ${fromFile}, ${actor}::bigint, ${now}
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
      as given(place int, key text, version int, original text, said text)`.execute(tx);
}

/** What was signed or withdrawn last of one text in one country. */
export type SignedEntry = Pick<StoredEntry, 'key' | 'version' | 'original' | 'said'> & {
  readonly country: string;
  readonly language: string;
  readonly does: 'sign' | 'withdraw';
  readonly at: Date;
  /** Of whom: the agency, by its own name, and what made the reader able to review it. */
  readonly agency: string;
  readonly able: string | null;
};

export async function listSigned(tx: Tx, countries: readonly string[]): Promise<readonly SignedEntry[]> {
  const { rows } =
    await sql<SignedEntry>`select country, language, text_key as key, does, version, original, said, at, agency_sv as agency, able
    from awareness.signed_entries(${countries}::text[])`.execute(tx);
  return rows;
}

/** Another each time that something is signed or withdrawn. */
export async function signedVersion(tx: Tx): Promise<string> {
  const { rows } = await sql<{ version: string }>`select awareness.signed_version()::text as version`.execute(tx);
  return rows[0]?.version ?? '0';
}
