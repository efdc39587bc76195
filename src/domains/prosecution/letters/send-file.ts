import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { send } from '../../disclosures/public.ts';
import type { ItemFacts } from '../act-facts.ts';
import { sendFileAct } from '../acts.ts';
import { inFile, requireKnown, type StoredFile } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import type { AnswerLetter, SendEvidence } from '../schema.ts';
import { type InvestigationCrossing, onLetter } from './directive.ts';
import { type FileSnapshot, fileLetter, investigationGround } from './letter.ts';
import { answerLetterAct } from './letter-acts.ts';
import type { ArrivedLetter } from './letter-fold.ts';

/** Own words of a file by what they are about: of an injured party its alias, of an item each of its words. */
export type FileWords = {
  readonly alias: (party: string) => string;
  readonly item: (item: string) => Readonly<Record<string, string>>;
};

/** A letter that has arrived, where it lies. */
export type StoredLetter = { readonly id: string; readonly at: StoredFile['at']; readonly letter: ArrivedLetter };

/**
 * The chosen items as the other house will have them: with ids of their own, and with the injured people whom they are about.
 * A working note, what is privileged and what is not of the investigation stays.
 */
export function fileSnapshot(
  { file }: Pick<StoredFile, 'file'>,
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
      ({ id, type, number, parties, bearing, accountOf, material, securedOn, keptUntil }): ItemFacts => ({
        item: newId(id),
        type,
        number,
        parties: parties.map(newId),
        bearing,
        accountOf: accountOf === null ? null : newId(accountOf),
        material,
        securedOn,
        keptUntil,
      }),
    ),
    texts: JSON.stringify(texts),
    about: file.reference,
  };
}

const stays = ['working-note', 'privileged', 'not-investigation'];

/** Chosen items go to the house that leads the investigation, by letter. */
export function sendFile(
  input: SendEvidence,
  stored: StoredFile,
  crossing: InvestigationCrossing,
  snapshot: FileSnapshot,
): ActDraft[] {
  requireKnown(stored.file, { items: input.items }, { items: 'items' });
  requireSendable(stored, input.items);
  const sent = inFile(sendFileAct, stored, {
    act: input.act,
    facts: { to: crossing.to.name.unit, items: input.items, letter: crossing.letter },
    words: { purpose: input.purpose },
  });
  return [{ ...sent, ground: investigationGround }, sendingOf(input.act.id, stored, crossing, snapshot, input.purpose)];
}

/** A directive that came by letter is answered by letter: with items, or with words alone. */
export function answerLetter(
  input: AnswerLetter,
  arrived: StoredLetter,
  stored: StoredFile,
  crossing: InvestigationCrossing,
  snapshot: FileSnapshot,
): ActDraft[] {
  const { letter } = arrived;
  if (letter.kind !== 'directive') throw new Problem('conflict', fileMessages.letterOfOtherKind);
  if (letter.takenBy) throw new Problem('conflict', fileMessages.letterTaken);
  requireKnown(stored.file, { items: input.items }, { items: 'items' });
  requireSendable(stored, input.items);
  const facts = { answer: input.answer, items: input.items.length, letter: letter.letter, sent: crossing.letter };
  return [
    { ...onLetter(answerLetterAct, arrived, input.act.id, { facts, words: input.words }), ground: investigationGround },
    sendingOf(input.act.id, stored, crossing, snapshot, input.words.answer),
  ];
}

function requireSendable({ file }: StoredFile, items: readonly string[]): void {
  if (file.items.some(({ id, material }) => items.includes(id) && stays.includes(material))) {
    throw new Problem('invalid', fileMessages.staysHere, {}, [{ path: 'items', message: fileMessages.staysHere }]);
  }
}

const sendingOf = (
  because: string,
  stored: StoredFile,
  crossing: InvestigationCrossing,
  snapshot: FileSnapshot,
  purpose: string,
): ActDraft =>
  send({
    at: stored.at,
    id: crossing.sendAct,
    crossing: crossing.crossing,
    letter: crossing.letter,
    because,
    kind: fileLetter.kind,
    about: { kind: 'investigation', id: stored.id },
    to: crossing.to,
    ground: investigationGround,
    purpose,
    weighing: null,
    chosen: ['items', 'texts', 'about'],
    snapshot,
  });
