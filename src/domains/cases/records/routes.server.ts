import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { mayReadCase } from '../access.ts';
import { caseAgain, findCase } from '../store.ts';
import { toGiveCopy } from './acts/give-copy.ts';
import { toRefuseCopy } from './acts/refuse-copy.ts';
import { toRegister } from './acts/register.ts';
import { answerPapers } from './answer-paper.server.ts';
import { copyPapers } from './copy-paper.server.ts';
import { knownOn, type Secrecy } from './provisions.ts';
import { CopyShown, RecordsAnswer, RecordsShown } from './schema.ts';
import { listRecord, showCopy, showRecords } from './show.server.ts';

/** Official documents are for the registrar alone. */
const registrar = ['registrar'] as const;

/** The registrar's desk in a case: its number, masked copies, refusals. */
export function recordRoutes(secrecy: Secrecy) {
  const inCase = (step: string) =>
    ({
      path: `/api/cases/:id/${step}`,
      status: 200,
      params: ById,
      answer: RecordsAnswer,
      show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
        records: await showRecords(tx, await caseAgain(tx, at, id), call, secrecy),
      }),
    }) as const;
  const found = (tx: Tx, { writable, params }: Call<ById, unknown>) =>
    findCase(tx, writable, params.id, { lock: true });

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
      proof: {
        of: 'disclosure',
        notAsked: 'The copy was decided on, and proved, before it can be shown: this shows it again.',
      },
      load: async (tx, call) => {
        const stored = await findCase(tx, call.readable, call.params.id, { lock: false });
        const copy = stored && (await showCopy(tx, stored, call.input.copy, call, secrecy));
        return stored && copy ? { at: stored.at, id: stored.id, copy } : null;
      },
      may: mayReadCase,
      show: async (_tx, { copy }) => copy,
      look: ({ at, id }) => ({ at, objects: [id], fields: ['copy'] }),
    }),
    ...copyPapers(secrecy),
    ...answerPapers(secrecy),
    actRoute(toRegister, { ...inCase('register'), load: found }),
    actRoute(toGiveCopy, {
      ...inCase('give-copy'),
      load: async (tx, call) => {
        const stored = await found(tx, call);
        if (!stored) return null;
        const there = new Set((await listRecord(tx, stored)).map((row) => row.id));
        return { ...stored, there, known: knownOn(secrecy, call.now) };
      },
    }),
    actRoute(toRefuseCopy, {
      ...inCase('refuse-copy'),
      load: async (tx, call) => {
        const stored = await found(tx, call);
        return stored && { ...stored, known: knownOn(secrecy, call.now) };
      },
    }),
  ];
}
