import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import type { ActDef, WordsOf } from '../../kernel/define-act.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import type { CriminalFile } from './fold.ts';
import { fileMessages } from './messages.ts';

/** A criminal file where it lies. */
export type StoredFile = { readonly id: string; readonly at: RealmKey; readonly file: CriminalFile };

export const wrong = (path: string, message: FieldProblem['message']): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/** One act in a criminal file: its facts, and own words that are sealed beside them. */
export const inFile = <Facts, Words extends string>(
  kind: ActDef<string, Facts, Words>,
  { id, at, file }: StoredFile,
  said: { readonly act: { readonly id: string }; readonly facts: Facts; readonly words?: WordsOf<Words> },
): ActDraft => kind.draft({ at, id: said.act.id, stream: id, facts: said.facts, words: said.words, caseId: file.case });

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
