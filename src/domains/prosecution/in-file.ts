import type { ActDraft } from '../../kernel/act.ts';
import type { ActDef, WordsOf } from '../../kernel/define-act.ts';
import { Problem, wrongAt } from '../../kernel/problem.ts';
import type { CriminalFile, StoredFile } from './criminal-file.ts';
import { fileMessages } from './messages.ts';

/** One act in a criminal file: its facts, and own words that are sealed beside them. */
export const inFile = <Facts, Words extends string>(
  kind: ActDef<string, Facts, Words>,
  { id, at, state }: StoredFile,
  said: { readonly act: { readonly id: string }; readonly facts: Facts; readonly words?: WordsOf<Words> },
): ActDraft =>
  kind.draft({ at, id: said.act.id, stream: id, facts: said.facts, words: said.words, caseId: state.case });

/** What is wrong where an injured party is named who is not in this file. */
export const unknownParty = (
  { parties }: Pick<CriminalFile, 'parties'>,
  named: readonly (string | null)[],
  path = 'facts.party',
): Problem | null =>
  named.every((id) => id === null || parties.some((party) => party.id === id))
    ? null
    : wrongAt(path, fileMessages.partyUnknown);

/** What is wrong where an item is named that is not in this file. */
export const unknownItem = (
  { items }: Pick<CriminalFile, 'items'>,
  named: readonly (string | null)[],
  path = 'facts.items',
): Problem | null =>
  named.every((id) => id === null || items.some((item) => item.id === id))
    ? null
    : wrongAt(path, fileMessages.itemUnknown);

/** An act that needs an injured party or an item is impossible in a file that has none: any that is named is unknown there. */
export const withoutParty = ({ state: { parties } }: StoredFile): Problem | null =>
  parties.length > 0 ? null : wrongAt('facts.party', fileMessages.partyUnknown);
export const withoutItem =
  (path: string) =>
  ({ state: { items } }: StoredFile): Problem | null =>
    items.length > 0 ? null : wrongAt(path, fileMessages.itemUnknown);

/** What stops a second object under an id that is already used. */
export const idTaken = (all: readonly { readonly id: string }[], id: string): Problem | null =>
  all.some((one) => one.id === id) ? new Problem('conflict', fileMessages.idTaken) : null;

/** A reply or a request of the defence is only possible after final service. */
export const notServed = ({ state: { services } }: StoredFile): Problem | null =>
  services.length > 0 ? null : new Problem('conflict', fileMessages.notServed);
