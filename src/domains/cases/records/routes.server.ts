import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Call } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { mayReadCase, mayWriteCase } from '../access.ts';
import { findCase } from '../store.ts';
import { giveCopy, refuseCopy, register } from './answer.ts';
import { CopyShown, GiveCopy, RecordsAnswer, RecordsShown, RefuseCopy, RegisterCase } from './schema.ts';
import { knownOn, listRecord, type Secrecy, showCopy, showRecords } from './show.server.ts';

/** Public records are the registrar's, and nobody else's by the way. */
const registrar = ['registrar'] as const;

/** The registrar's desk in a case: its number, masked copies, refusals. */
export function recordRoutes(secrecy: Secrecy) {
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: Call<unknown, unknown>) => {
    const stored = await findCase(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A case that was just written cannot be read.');
    return { records: await showRecords(tx, stored, call, secrecy) };
  };
  const toAnswer = (tx: Tx, call: Call<{ id: string }, unknown>) =>
    findCase(tx, call.writable, call.params.id, { lock: true });

  return [
    query({
      name: 'case.records',
      path: '/api/cases/:id/records',
      roles: registrar,
      params: ById,
      input: Nothing,
      answer: RecordsShown,
      load: (tx, call) => findCase(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadCase,
      show: (tx, stored, call) => showRecords(tx, stored, call, secrecy),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['words'] }),
    }),
    query({
      name: 'case.copy',
      path: '/api/cases/:id/copy',
      roles: registrar,
      params: ById,
      input: z.strictObject({ copy: Uuid }),
      answer: CopyShown,
      load: async (tx, call) => {
        const stored = await findCase(tx, call.readable, call.params.id, { lock: false });
        const copy = stored && (await showCopy(tx, stored, call.input.copy, call, secrecy));
        return stored && copy ? { at: stored.at, id: stored.id, copy } : null;
      },
      may: mayReadCase,
      show: async (_tx, { copy }) => copy,
      look: ({ at, id }) => ({ at, objects: [id], fields: ['copy'] }),
    }),
    command({
      name: 'case.register',
      path: '/api/cases/:id/register',
      roles: registrar,
      status: 200,
      params: ById,
      input: RegisterCase,
      answer: RecordsAnswer,
      load: toAnswer,
      may: mayWriteCase,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: register(call.input, stored) }),
      show: showAgain,
    }),
    command({
      name: 'case.give-copy',
      path: '/api/cases/:id/give-copy',
      roles: registrar,
      status: 200,
      params: ById,
      input: GiveCopy,
      answer: RecordsAnswer,
      load: async (tx, call) => {
        const stored = await toAnswer(tx, call);
        return stored && { ...stored, there: new Set((await listRecord(tx, stored)).map((row) => row.id)) };
      },
      may: mayWriteCase,
      decide: ({ there, ...stored }, call) => ({
        at: stored.at,
        stream: stored.id,
        acts: giveCopy(call.input, stored, there, knownOn(secrecy, call.now)),
      }),
      show: showAgain,
    }),
    command({
      name: 'case.refuse-copy',
      path: '/api/cases/:id/refuse-copy',
      roles: registrar,
      status: 200,
      params: ById,
      input: RefuseCopy,
      answer: RecordsAnswer,
      load: toAnswer,
      may: mayWriteCase,
      decide: (stored, call) => ({
        at: stored.at,
        stream: stored.id,
        acts: refuseCopy(call.input, stored, knownOn(secrecy, call.now)),
      }),
      show: showAgain,
    }),
  ];
}
