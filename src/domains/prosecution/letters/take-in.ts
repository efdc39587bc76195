import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { ItemFacts } from '../act-facts.ts';
import { takeInAct } from '../acts.ts';
import { nextNumber } from '../evidence/evidence.ts';
import type { Item } from '../fold.ts';
import { inFile, type StoredFile } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import { onLetter } from './directive.ts';
import type { FileSnapshot } from './letter.ts';
import { takeLetterAct } from './letter-acts.ts';
import type { StoredLetter } from './send-file.ts';

/** Numbers as the sender gave them; one that is taken here gets the next free one. */
function numbered(items: readonly ItemFacts[], there: readonly Item[]): ItemFacts[] {
  const used = there.map(({ number }) => ({ number }));
  return items.map((item) => {
    const isFree = !used.some(({ number }) => number === item.number);
    const number = isFree ? item.number : nextNumber(used);
    used.push({ number });
    return { ...item, number };
  });
}

/**
 * Items that came by letter become part of a file of this house, word for word. An injured party who is called the same here
 * is the same; others are new. When the letter answers a directive of this file, that directive is answered.
 */
export function takeIn(
  act: { readonly id: string },
  arrived: StoredLetter,
  stored: StoredFile,
  came: { readonly snapshot: FileSnapshot; readonly texts: Readonly<Record<string, string>> },
  aliasOf: (party: string) => string,
  secondAct: string,
): ActDraft[] {
  const { letter } = arrived;
  if (letter.kind !== 'investigation-file') throw new Problem('conflict', fileMessages.letterOfOtherKind);
  if (letter.takenBy) throw new Problem('conflict', fileMessages.letterTaken);
  const { snapshot, texts } = came;
  const here = new Map(
    snapshot.parties.map((id) => {
      const same = stored.file.parties.find((party) => aliasOf(party.id) === texts[`party.${id}`]);
      return [id, same?.id ?? id];
    }),
  );
  const own = (id: string): string => here.get(id) ?? id;
  const items = numbered(snapshot.items, stored.file.items).map((item) => ({
    ...item,
    parties: item.parties.map(own),
    accountOf: item.accountOf === null ? null : own(item.accountOf),
  }));
  const directive = stored.file.directives.find((one) => one.letter !== null && one.letter === snapshot.answers);
  const answered = directive && snapshot.answer ? { directive: directive.id, answer: snapshot.answer } : null;
  const newParties = snapshot.parties.filter(
    (id) => own(id) === id && !stored.file.parties.some((one) => one.id === id),
  );
  return [
    onLetter(takeLetterAct, arrived, act.id, {
      facts: { file: stored.id, letter: letter.letter },
    }),
    inFile(takeInAct, stored, {
      act: { id: secondAct },
      facts: { letter: letter.letter, from: letter.from.unit, items, newParties, answered },
      words: texts,
    }),
  ];
}
