import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { draft } from '../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import type { CriminalFile } from './fold.ts';
import { fileMessages } from './messages.ts';

/** A criminal file where it lies. */
export type StoredFile = { readonly id: string; readonly at: RealmKey; readonly file: CriminalFile };

/** What a command on a file brings: its facts, and own words that are sealed beside them. */
export type Said<
  Facts,
  Words extends Readonly<Record<string, string | null>> = Readonly<Record<string, string | null>>,
> = {
  readonly act: { readonly id: string };
  readonly facts: Facts;
  readonly words: Words;
};

export const wrong = (path: string, message: FieldProblem['message']): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/** Own words without those that were left empty. */
export const spoken = (words: Readonly<Record<string, string | null | undefined>>): Record<string, string> | null => {
  const said = Object.entries(words).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return said.length > 0 ? Object.fromEntries(said) : null;
};

/** One act in a criminal file. */
export const inFile = (
  { id, at, file }: StoredFile,
  type: string,
  said: { readonly act: { readonly id: string }; readonly facts: unknown; readonly words: Said<unknown>['words'] },
): ActDraft =>
  draft({
    at,
    id: said.act.id,
    stream: id,
    streamKind: 'investigation',
    type,
    facts: said.facts,
    words: spoken(said.words),
    caseId: file.case,
  });

/** Refuses what names an injured party or an item that is not in this file. */
export function requireKnown(
  file: CriminalFile,
  named: { readonly parties?: readonly (string | null)[]; readonly items?: readonly (string | null)[] },
  path: { readonly parties?: string; readonly items?: string } = {},
): void {
  const isParty = (id: string | null): boolean => id === null || file.parties.some((party) => party.id === id);
  const isItem = (id: string | null): boolean => id === null || file.items.some((item) => item.id === id);
  if (!(named.parties ?? []).every(isParty)) throw wrong(path.parties ?? 'facts.party', fileMessages.partyUnknown);
  if (!(named.items ?? []).every(isItem)) throw wrong(path.items ?? 'facts.items', fileMessages.itemUnknown);
}

/** Refuses a second thing under an id that is there already. */
export function requireNew(all: readonly { readonly id: string }[], id: string): void {
  if (all.some((one) => one.id === id)) throw new Problem('conflict', fileMessages.idTaken);
}
