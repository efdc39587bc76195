import { groundIdOf } from '../../../kernel/text/ground.ts';
import { openFile, type Words } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import type { Ground } from '../../knowledge/public.ts';
import { offeredForRequest } from '../offered.ts';
import { inFull, readingOf, showGround, visibilityIn } from '../reader.server.ts';
import type { RequestShown } from '../shown-schema.ts';
import type { StoredRequest } from '../store.ts';

/** A question as the agency that was asked sees it, or the unit that asked it, with what came back. */
export async function showRequest(
  tx: Tx,
  { id, at, state }: StoredRequest,
  call: AnyCall,
  grounds: readonly Ground[],
): Promise<RequestShown> {
  const { rows, words } = await openFile(tx, call, at, id);
  const reading = await readingOf(tx, call);
  const { language } = call.texts;
  const ground = grounds.find((one) => one.id === groundIdOf(state.ground));
  const question = rows.map((row) => words.get(row.id)?.question).find((text) => text !== undefined) ?? null;
  return {
    id,
    reference: state.reference,
    side: state.side,
    other: inFull(state.other, call),
    purpose: state.about?.purpose ?? null,
    workplace: state.about?.workplace ?? null,
    sector: state.about?.sector ?? null,
    shares: [...state.shares],
    question,
    answerBy: state.answerBy,
    ground: {
      id: state.ground,
      provision: showGround(state.ground, grounds, call),
      sentence: ground?.sentence[language] ?? '',
      verified: ground?.verified_on != null,
      weighing: ground?.weighing ?? false,
    },
    askedAt: state.at,
    answer: answerTo(state, words),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf: reading.nameIn(rows) }))
      .reverse(),
    visibility: visibilityIn(
      at,
      call,
      state.side === 'is-asked'
        ? { sentTo: [], cameFrom: state.other.unit[language] }
        : { sentTo: [{ unit: inFull(state.other, call), facts: 4 }], cameFrom: null },
    ),
    may: offeredForRequest(call.who, { id, at, state }, call.verbs),
  };
}

function answerTo({ answer }: StoredRequest['state'], words: Words): RequestShown['answer'] {
  if (answer === null) return null;
  const said = words.get(answer.act);
  return { given: answer.given, facts: linesOf(said?.answer), reason: said?.reason ?? null, at: answer.at };
}

/** Each fact of an answer is on a line of its own. */
export const linesOf = (said: string | undefined): string[] => (said ? said.split('\n') : []);
