import type { RealmKey } from '../../../kernel/act.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { openFile, type Words } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import type { Endpoint } from '../../../platform/http/endpoint.ts';
import { ById } from '../../../platform/http/params.ts';
import { listUnits, type UnitRow } from '../../access/public.server.ts';
import { sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import type { CriminalFile, StoredFile } from '../criminal-file.ts';
import { itemWords, wordIn } from '../evidence/show-item.server.ts';
import { fileMessages } from '../messages.ts';
import { type FileKnown, showFileAgain } from '../show.server.ts';
import { FileAnswer, LetterAnswer } from '../shown.ts';
import { findFile, findLetter, letterAgain } from '../store.ts';
import { toAnswerLetter } from './acts/answer-letter.ts';
import { toGiveDirective } from './acts/give-directive.ts';
import { toSendEvidence } from './acts/send-evidence.ts';
import { toTakeLetter } from './acts/take-letter.ts';
import { crossedId } from './crossed-id.server.ts';
import type { FileCrossing, InvestigationCrossing } from './crossing.ts';
import { type FileWords, fileSnapshot } from './file-snapshot.ts';
import { cameWith } from './letter.ts';
import { showLetter } from './show.server.ts';

/** What is sent between the agencies of one investigation: directives one way, items the other. */
export function letterCommands(known: FileKnown): readonly Endpoint[] {
  const onFile = { status: 200, params: ById, answer: FileAnswer, show: showFileAgain(known) } as const;
  const onLetter = {
    status: 200,
    params: ById,
    answer: LetterAnswer,
    show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
      letter: await showLetter(tx, await letterAgain(tx, at, id), call),
    }),
  } as const;

  return [
    actRoute(toGiveDirective, {
      ...onFile,
      path: '/api/investigations/:id/directive-give',
      proof: { of: 'disclosure', when: (_giving, { input }) => input.toUnit !== null }, // else it stays in this agency
      load: async (tx, call) => {
        const stored = await findFile(tx, call.writable, call.params.id, { lock: true });
        if (!stored) return null;
        const { toUnit } = call.input;
        const found = toUnit === null ? null : await crossingTo(tx, call, (unit) => unit.id === toUnit);
        return { ...stored, today: todayIn(call), crossing: found?.crossing ?? null, agency: found?.agency ?? null };
      },
      afterAppend: async (tx, { acts }, { agency }, call) => {
        if (agency !== null) await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
      },
    }),

    actRoute(toSendEvidence, {
      ...onFile,
      path: '/api/investigations/:id/evidence-send',
      load: async (tx, call) => {
        const stored = await findFile(tx, call.writable, call.params.id, { lock: true });
        if (!stored) return null;
        const { toUnit, items } = call.input;
        const found = await crossingTo(tx, call, (unit) => unit.id === toUnit);
        const nothingAsked = { answers: null, answer: null, words: null };
        return { ...stored, ...(await crossingFile(tx, call, found, stored, items, nothingAsked)) };
      },
      afterAppend: (tx, { acts }, { agency }, call) =>
        sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
    }),

    actRoute(toAnswerLetter, {
      ...onLetter,
      path: '/api/criminal-letters/:id/answer',
      load: async (tx, call) => {
        const arrived = await findLetter(tx, call.writable, call.params.id, { lock: true });
        if (!arrived) return null;
        const file = await getFile(tx, call, call.input.file);
        const { from, letter } = arrived.state;
        const isSender = ({ name, agencyName }: UnitRow): boolean =>
          name.sv === from.unit.sv && agencyName.sv === from.house.sv;
        const found = await crossingTo(tx, call, isSender);
        const { answer, items, words } = call.input;
        const answering = { answers: letter, answer, words: words.answer };
        return { ...arrived, file, ...(await crossingFile(tx, call, found, file, items, answering)) };
      },
      afterAppend: async (tx, { acts }, { agency, state }, call) => {
        await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
        await acknowledge(tx, call, state.letter);
      },
    }),

    actRoute(toTakeLetter, {
      ...onLetter,
      path: '/api/criminal-letters/:id/take',
      load: async (tx, call) => {
        const arrived = await findLetter(tx, call.writable, call.params.id, { lock: true });
        if (!arrived) return null;
        const file = await getFile(tx, call, call.input.file);
        const { alias } = await wordsOf(tx, file, call);
        const { words } = await openFile(tx, call, arrived.at, arrived.id);
        const came = cameWith(arrived.state, wordIn(words, arrived.state.arrivalAct, 'texts'));
        return { ...arrived, file, alias, came, takeInAct: call.newId() };
      },
      afterAppend: (tx, _decision, { state }, call) => acknowledge(tx, call, state.letter),
    }),
  ];
}

type Crossing = { readonly crossing: InvestigationCrossing; readonly agency: number };
type Acting = AnyCall & { readonly input: { readonly act: { readonly id: string } } };

const acknowledge = (tx: Tx, call: Acting, letter: string): Promise<void> =>
  sendAnswer(tx, call, { answers: letter, becauseAct: call.input.act.id, event: 'acknowledged', now: call.now });

/** The file that a command on a disclosure names, among those in which this person may write. */
async function getFile(tx: Tx, call: AnyCall, id: string): Promise<StoredFile> {
  const stored = await findFile(tx, call.writable, id, { lock: true });
  if (!stored) throw wrongAt('file', fileMessages.fileUnknown);
  return stored;
}

/** The unit of another agency that a disclosure goes to, with new ids for what it starts. */
async function crossingTo(tx: Tx, call: AnyCall, isIt: (unit: UnitRow) => boolean): Promise<Crossing> {
  const units = await listUnits(tx);
  const to = units.find((unit) => isIt(unit) && unit.takesLettersOn === 'criminal');
  if (!to) throw wrongAt('toUnit', fileMessages.noSuchUnit);
  if (to.id === call.who.unit) throw wrongAt('toUnit', fileMessages.ownUnit);
  const { name, agencyName } = to;
  return {
    crossing: {
      to: { unit: to.id, name: { unit: name, house: { sv: agencyName.sv, en: agencyName.en } } },
      letter: call.newOpaqueId(),
      sendAct: call.newId(),
      crossing: call.newId(),
    },
    agency: to.agency,
  };
}

async function wordsOf(tx: Tx, { at, id, state }: StoredFile, call: AnyCall): Promise<FileWords> {
  const { words } = await openFile(tx, call, at, id);
  return wordsIn(state, words);
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

/** The part of a file that is sent, with own text, and with the ids that it gets at the recipient. */
async function crossingFile(
  tx: Tx,
  call: AnyCall,
  { crossing, agency }: Crossing,
  stored: StoredFile,
  ...[chosen, answering]: [readonly string[], Parameters<typeof fileSnapshot>[4]]
): Promise<FileCrossing & Crossing> {
  const words = await wordsOf(tx, stored, call);
  const newId = (id: string): string => crossedId(crossing.letter, id);
  return { crossing, agency, snapshot: fileSnapshot(stored, chosen, words, newId, answering) };
}
