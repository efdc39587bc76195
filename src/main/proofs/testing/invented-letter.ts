import { z } from 'zod';
import { listUnits } from '../../../domains/access/public.server.ts';
import { hearsWithdrawals, sendAnswer, sendLetter } from '../../../domains/disclosures/public.server.ts';
import { type ReceiveFacts, send } from '../../../domains/disclosures/public.ts';
import { type Act, ActEnvelope } from '../../../kernel/act.ts';
import { defineAct } from '../../../kernel/define-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { LetterKind } from '../../../kernel/letter.ts';
import { type Registry, registryOf, type StreamKind } from '../../../platform/acts/registry.ts';
import { findActs } from '../../../platform/acts/stored-act.ts';
import { command } from '../../../platform/http/endpoint.ts';

/*
 * The smallest domain that sends letters of its own: a note of how many beds there are, with a remark. What it needs is
 * what any domain needs: a kind of letter, two commands, a fold. The transport of letters knows nothing of it.
 */

export const noteLetter: LetterKind = {
  kind: 'note',
  referenceLetter: 'N',
  streamKind: 'note',
  snapshot: z.strictObject({ beds: z.int(), remark: z.string().optional() }),
  words: ['remark'],
};

const shared = { stream: 'note', nature: 'decision', retainRule: 'note', icon: 'note-pencil' } as const;
const sentence = () => ({ message: { id: 'note', message: 'A note', comment: 'Invented, shown nowhere' } });
const sendNote = defineAct({ ...shared, type: 'note.send', facts: z.strictObject({ beds: z.int() }), sentence });
const takeNote = defineAct({ ...shared, type: 'note.take', facts: z.strictObject({ letter: Uuid }), sentence });

/** What arrived by letter in each stream of notes, as it was folded last. */
export const arrivedNotes = new Map<string, ReceiveFacts>();

const noteStream: StreamKind<ReceiveFacts | null> = {
  kind: 'note',
  fold: (acts: readonly Act[]) =>
    (acts.find(({ type }) => type === 'disclosure.receive')?.facts as ReceiveFacts | undefined) ?? null,
  save: async (_tx, _at, stream, note) => {
    if (note) arrivedNotes.set(stream, note);
  },
  tasks: () => [],
};

/** The registry of the product with the invented domain in it, and with the letters that are named. */
export const withNotes = (registry: Registry, letters: readonly LetterKind[]): Registry =>
  registryOf({
    types: [...registry.types.values(), sendNote, takeNote],
    streams: [...registry.streams.values(), hearsWithdrawals(noteStream)],
    letters: [...registry.letters.values(), ...letters],
    calendarOf: registry.calendarOf,
    saveTasks: registry.saveTasks,
    saveExpiringItems: registry.saveExpiringItems,
    saveObstacles: registry.saveObstacles,
    saveSearched: registry.saveSearched,
    noticedIn: registry.noticedIn,
    addCounts: registry.addCounts,
    announce: registry.announce,
  });

const Answer = z.strictObject({ receipt: z.unknown() });

export const sendNoteCommand = command({
  name: 'note.send',
  roles: ['officer'],
  proof: { of: 'disclosure' },
  path: '/api/notes/send',
  status: 201,
  params: z.strictObject({}),
  input: z.strictObject({ act: ActEnvelope, toUnit: z.int(), beds: z.int(), remark: z.string() }),
  answer: Answer,
  load: async (tx, call) => {
    const to = (await listUnits(tx)).find(({ id }) => id === call.input.toUnit);
    if (!call.own || !to) return null;
    return {
      at: call.own,
      to,
      stream: call.newId(),
      letter: call.newOpaqueId(),
      act: call.newId(),
      crossing: call.newId(),
    };
  },
  may: () => true,
  decide: ({ at, to, stream, letter, act, crossing }, { input }) => ({
    at,
    stream,
    acts: [
      sendNote.draft({ at, id: input.act.id, stream, facts: { beds: input.beds } }),
      send({
        at,
        id: act,
        crossing,
        letter,
        because: input.act.id,
        kind: 'note',
        about: { kind: 'note', id: stream },
        to: { unit: to.id, name: { unit: to.name, house: { sv: to.agencyName.sv, en: to.agencyName.en } } },
        ground: 'se.osl-10-15a',
        purpose: 'To have enough blankets.',
        weighing: null,
        chosen: ['beds', 'remark'],
        snapshot: { beds: input.beds, remark: input.remark },
      }),
    ],
  }),
  afterAppend: (tx, { acts }, { to }, call) =>
    sendLetter(tx, call, { acts, from: call.who, agency: to.agency, now: call.now }),
  show: async () => ({}),
});

export const takeNoteCommand = command({
  name: 'note.take',
  roles: ['officer'],
  path: '/api/notes/take',
  status: 200,
  params: z.strictObject({}),
  input: z.strictObject({ act: ActEnvelope, letter: Uuid }),
  answer: Answer,
  load: async (tx, call) => (await findActs(tx, call.writable, call.input.letter))[0] ?? null,
  may: () => true,
  decide: ({ country, realm, stream }, { input: { act, letter } }) => {
    const at = { country, realm };
    return {
      at,
      stream,
      acts: [takeNote.draft({ at, id: act.id, stream, facts: { letter } })],
    };
  },
  afterAppend: (tx, _decision, _arrival, { input, keys, queue, now }) =>
    sendAnswer(tx, { keys, queue }, { answers: input.letter, becauseAct: input.act.id, event: 'acknowledged', now }),
  show: async () => ({}),
});
