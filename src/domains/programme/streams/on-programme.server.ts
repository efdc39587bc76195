import type { RealmKey } from '../../../kernel/act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { ById } from '../../../platform/http/params.ts';
import type { Lessons } from '../../competence/public.ts';
import { ProgrammeAnswer } from '../programme-schema.ts';
import { showProgramme } from '../show-programme.server.ts';
import { findProgramme, programmeAgain } from '../store.ts';

/** What a person is answered who has written on a programme. */
export const programmeAnswered = (lessons: Lessons) => ({
  answer: ProgrammeAnswer,
  show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    programme: await showProgramme(tx, await programmeAgain(tx, at, stream), call, lessons),
  }),
});

/** The programme of this address, held, and the day. */
export async function heldProgramme(tx: Tx, call: Call<ById, unknown>) {
  const found = await findProgramme(tx, call.writable, call.params.id, { lock: true });
  return found && { ...found, today: todayIn(call) };
}

/** Where a person writes on a programme that was set up: by the last part of the address. */
export const onProgramme = (lessons: Lessons) => (step: string) =>
  ({
    ...programmeAnswered(lessons),
    path: `/api/programmes/:id/${step}`,
    status: 200,
    params: ById,
    load: heldProgramme,
  }) as const;
export type OnProgramme = ReturnType<typeof onProgramme>;
