import type { Problem } from '../../../kernel/problem.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import type { StoredFile } from '../criminal-file.ts';
import type { ItemFacts } from '../evidence/schema.ts';
import { unknownItem } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import type { FileSnapshot } from './letter.ts';

/** Own words of a file by what they are about: of an injured party its alias, of an item each of its words. */
export type FileWords = {
  readonly alias: (party: string) => string;
  readonly item: (item: string) => Readonly<Record<string, string>>;
};

/**
 * The chosen items as the other agency will have them: with ids of their own, and with the injured people whom they are about.
 * A working note, what is privileged and what is not of the investigation stays.
 */
export function fileSnapshot(
  { state: file }: Pick<StoredFile, 'state'>,
  chosen: readonly string[],
  words: FileWords,
  newId: (id: string) => string,
  answering: Pick<FileSnapshot, 'answers' | 'answer'> & { readonly words: string | null },
): FileSnapshot {
  const items = file.items.filter(({ id }) => chosen.includes(id));
  const named = file.parties.filter(({ id }) =>
    items.some((item) => item.parties.includes(id) || item.accountOf === id),
  );
  const texts = Object.fromEntries([
    ...named.map(({ id }) => [`party.${newId(id)}`, words.alias(id)] as const),
    ...items.flatMap(({ id }) =>
      Object.entries(words.item(id)).map(([name, value]) => [`item.${newId(id)}.${name}`, value] as const),
    ),
    ...(answering.words === null ? [] : [['answer', answering.words] as const]),
  ]);
  return {
    answers: answering.answers,
    answer: answering.answer,
    parties: named.map(({ id }) => newId(id)),
    items: items.map(
      ({ id, type, number, parties, bearing, accountOf, material, securedOn, keptUntil, form }): ItemFacts => ({
        item: newId(id),
        type,
        number,
        parties: parties.map(newId),
        bearing,
        accountOf: accountOf === null ? null : newId(accountOf),
        material,
        securedOn,
        keptUntil,
        ...(form ? { form } : {}),
      }),
    ),
    texts: JSON.stringify(texts),
    about: file.reference,
  };
}

const stays = ['working-note', 'privileged', 'not-investigation'];

/** What stops these items from going to another agency: one is not in the file, or must stay. */
export const staysHere = ({ state }: Pick<StoredFile, 'state'>, chosen: readonly string[]): Problem | null =>
  unknownItem(state, chosen, 'items') ??
  (state.items.some(({ id, material }) => chosen.includes(id) && stays.includes(material))
    ? wrongAt('items', fileMessages.staysHere)
    : null);
