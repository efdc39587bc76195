import { Problem } from '../../../kernel/problem.ts';
import { openFile, type Words } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { command, type Endpoint } from '../../../platform/http/endpoint.ts';
import { ById } from '../../../platform/http/params.ts';
import { listUnits, type UnitRow } from '../../access/public.server.ts';
import { sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { mayInvestigate, mayTakeLetter } from '../access.ts';
import type { Independence } from '../evidence/independence.ts';
import type { CriminalFile } from '../fold.ts';
import { type StoredFile, wrong } from '../in-file.ts';
import { fileMessages } from '../messages.ts';
import { AnswerLetter, GiveDirective, SendEvidence, TakeLetter } from '../schema.ts';
import { itemWords, showFile, wordIn } from '../show.server.ts';
import { FileAnswer, LetterAnswer } from '../shown.ts';
import { findFile, findLetter } from '../store.ts';
import { crossedId } from './crossed-id.server.ts';
import { giveDirective, type InvestigationCrossing } from './directive.ts';
import { answerLetter, type FileWords, fileSnapshot, type StoredLetter, sendFile } from './send-file.ts';
import { cameWith, showLetter } from './show.server.ts';
import { takeIn } from './take-in.ts';

/** What crosses between the houses of one investigation: directives one way, items the other. */
export function letterCommands(independence: Independence): readonly Endpoint[] {
  const showFileAgain = async (tx: Tx, at: StoredFile['at'], stream: string, call: AnyCall) => {
    const stored = await findFile(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A file that was just written cannot be read.');
    return { file: await showFile(tx, stored, call, independence) };
  };
  const showLetterAgain = async (tx: Tx, at: StoredLetter['at'], stream: string, call: AnyCall) => {
    const stored = await findLetter(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A letter that was just taken cannot be read.');
    return { letter: await showLetter(tx, stored, call) };
  };

  return [
    command({
      name: 'directive.give',
      path: '/api/investigations/:id/directive-give',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: GiveDirective,
      answer: FileAnswer,
      load: async (tx, call) => {
        const stored = await findFile(tx, call.writable, call.params.id, { lock: true });
        if (!stored) return null;
        const { toUnit } = call.input;
        const found = toUnit === null ? null : await crossingTo(tx, call, (unit) => unit.id === toUnit);
        return { ...stored, found };
      },
      may: mayInvestigate,
      decide: ({ found, ...stored }, call) => ({
        at: stored.at,
        stream: stored.id,
        acts: giveDirective(call.input, stored, todayIn(call), found?.crossing ?? null),
      }),
      carry: async (tx, { acts }, { found }, call) => {
        if (found) await sendLetter(tx, call, { acts, from: call.who, house: found.house, now: call.now });
      },
      show: showFileAgain,
    }),

    command({
      name: 'evidence.send',
      path: '/api/investigations/:id/evidence-send',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: SendEvidence,
      answer: FileAnswer,
      load: async (tx, call) => {
        const stored = await findFile(tx, call.writable, call.params.id, { lock: true });
        if (!stored) return null;
        const found = await crossingTo(tx, call, (unit) => unit.id === call.input.toUnit);
        const words = await wordsOf(tx, stored, call);
        return { ...stored, found, words };
      },
      may: mayInvestigate,
      decide: (stored, call) => {
        const snapshot = fileSnapshot(stored, call.input.items, stored.words, inLetter(stored.found), {
          answers: null,
          answer: null,
          words: null,
        });
        const acts = sendFile(call.input, stored, stored.found.crossing, snapshot);
        return { at: stored.at, stream: stored.id, acts };
      },
      carry: (tx, { acts }, { found }, call) =>
        sendLetter(tx, call, { acts, from: call.who, house: found.house, now: call.now }),
      show: showFileAgain,
    }),

    command({
      name: 'criminal-letter.answer',
      path: '/api/criminal-letters/:id/answer',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: AnswerLetter,
      answer: LetterAnswer,
      load: async (tx, call) => {
        const arrived = await findLetter(tx, call.writable, call.params.id, { lock: true });
        if (!arrived) return null;
        const stored = await getFile(tx, call, call.input.file);
        const { from } = arrived.letter;
        const found = await crossingTo(
          tx,
          call,
          ({ name, house }) => name.sv === from.unit.sv && house.sv === from.house.sv,
        );
        const words = await wordsOf(tx, stored, call);
        return { ...arrived, file: stored, found, words };
      },
      may: mayTakeLetter,
      decide: ({ file: stored, found, words, ...arrived }, call) => {
        const { answer, items } = call.input;
        const snapshot = fileSnapshot(stored, items, words, inLetter(found), {
          answers: arrived.letter.letter,
          answer,
          words: call.input.words.answer,
        });
        const acts = answerLetter(call.input, arrived, stored, found.crossing, snapshot);
        return { at: arrived.at, stream: arrived.id, acts };
      },
      carry: async (tx, { acts }, { found, letter }, call) => {
        await sendLetter(tx, call, { acts, from: call.who, house: found.house, now: call.now });
        await acknowledge(tx, call, letter.letter);
      },
      show: showLetterAgain,
    }),

    command({
      name: 'criminal-letter.take',
      path: '/api/criminal-letters/:id/take',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: TakeLetter,
      answer: LetterAnswer,
      load: async (tx, call) => {
        const arrived = await findLetter(tx, call.writable, call.params.id, { lock: true });
        if (!arrived) return null;
        const stored = await getFile(tx, call, call.input.file);
        const { alias } = await wordsOf(tx, stored, call);
        const { words } = await openFile(tx, call, arrived.at, arrived.id);
        return {
          ...arrived,
          file: stored,
          alias,
          texts: wordIn(words, arrived.letter.arrivalAct, 'texts'),
          takeInAct: call.newId(),
        };
      },
      may: mayTakeLetter,
      decide: ({ file: stored, alias, texts, takeInAct, ...arrived }, call) => {
        const { letter } = arrived;
        if (letter.kind !== 'investigation-file') throw new Problem('conflict', fileMessages.letterOfOtherKind);
        const acts = takeIn(call.input.act, arrived, stored, cameWith(letter, texts), alias, takeInAct);
        return { at: arrived.at, stream: arrived.id, acts };
      },
      carry: (tx, _decision, { letter }, call) => acknowledge(tx, call, letter.letter),
      show: showLetterAgain,
    }),
  ];
}

type Acting = AnyCall & { readonly input: { readonly act: { readonly id: string } } };

const acknowledge = (tx: Tx, call: Acting, letter: string): Promise<void> =>
  sendAnswer(tx, call, { answers: letter, becauseAct: call.input.act.id, event: 'acknowledged', now: call.now });

/** The file that a command on a letter names, among those in which this person may write. */
async function getFile(tx: Tx, call: AnyCall, id: string): Promise<StoredFile> {
  const stored = await findFile(tx, call.writable, id, { lock: true });
  if (!stored) throw wrong('file', fileMessages.fileUnknown);
  return stored;
}

/** The unit of another house that a letter goes to, with fresh ids for what begins. */
async function crossingTo(
  tx: Tx,
  call: AnyCall,
  isIt: (unit: UnitRow) => boolean,
): Promise<{ crossing: InvestigationCrossing; house: number }> {
  const units = await listUnits(tx);
  const to = units.find((unit) => isIt(unit) && unit.takesLettersOn === 'criminal');
  if (!to) throw wrong('toUnit', fileMessages.noSuchUnit);
  if (to.id === call.who.unit) throw wrong('toUnit', fileMessages.ownUnit);
  const { name, house } = to;
  return {
    crossing: {
      to: { unit: to.id, name: { unit: name, house: { sv: house.sv, en: house.en } } },
      letter: call.newOpaqueId(),
      sendAct: call.newId(),
      crossing: call.newId(),
    },
    house: to.agency,
  };
}

async function wordsOf(tx: Tx, { at, id, file }: StoredFile, call: AnyCall): Promise<FileWords> {
  const { words } = await openFile(tx, call, at, id);
  return wordsIn(file, words);
}

const wordsIn = (file: CriminalFile, words: Words): FileWords => ({
  alias: (party) => {
    const found = file.parties.find((one) => one.id === party);
    return found ? (wordIn(words, found.act, found.words) ?? '') : '';
  },
  item: (item) => {
    const found = file.items.find((one) => one.id === item);
    const said = found ? Object.entries(itemWords(found, words)) : [];
    return Object.fromEntries(said.filter((entry): entry is [string, string] => entry[1] !== null));
  },
});

/** How an id of this house becomes another one in a letter. */
const inLetter =
  ({ crossing }: { readonly crossing: InvestigationCrossing }) =>
  (id: string): string =>
    crossedId(crossing.letter, id);
