import { compare } from '../../../kernel/compare.ts';
import { type Here, offered } from '../../../kernel/doing.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { listColleagues } from '../../access/public.server.ts';
import type { Lessons } from '../lesson-file.ts';
import { competenceMessages } from '../messages.ts';
import { toReview } from './acts/review.ts';
import { gateable, gateableKinds, isGateable } from './catalogue.ts';
import type { GateException } from './gate.ts';
import type { ExceptionShown, GateList, GateShown, GatesMet } from './schema.ts';
import { type GateHere, listExceptions, listGates } from './store.server.ts';
import { reviewBy } from './tasks.ts';
import { exceptionHours, unmetGate } from './unmet.ts';

const actNamed = (kind: string, { texts: { t } }: AnyCall): string => (isGateable(kind) ? t(gateable[kind]) : kind);

const showGate = ({ id, gate }: GateHere, lessons: Lessons, call: AnyCall): GateShown => ({
  id,
  kind: gate.kind,
  act: actNamed(gate.kind, call),
  course: gate.course,
  courseTitle:
    lessons.courses.find((course) => course.id === gate.course)?.title[call.texts.language] ??
    gate.title[call.texts.language],
  from: gate.from,
});

export async function showGateList(tx: Tx, lessons: Lessons, call: AnyCall): Promise<GateList> {
  return {
    gates: (await listGates(tx)).map((one) => showGate(one, lessons, call)),
    kinds: gateableKinds.map((kind) => ({ kind, act: actNamed(kind, call) })).sort((a, b) => compare(a.act, b.act)),
    courses: lessons.courses.map(({ id, title }) => ({ id, title: title[call.texts.language] })),
  };
}

/** An exception with its reason, for who made it and for the managers of the unit. */
export async function showException(
  tx: Tx,
  stored: Here<GateException>,
  call: AnyCall,
  names?: ReadonlyMap<string, string>,
): Promise<ExceptionShown> {
  const { id, at, state } = stored;
  const colleagues = names ?? (await listColleagues(tx));
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.texts.t(competenceMessages.unknownPerson);
  const wordsOf = (act: string) => openWordsOf(tx, call, at, { stream: id, act });
  return {
    id,
    act: actNamed(state.kind, call),
    who: nameOf(state.owner),
    own: state.owner === call.who.actor,
    openedAt: state.openedAt,
    openUntil:
      state.source === 'phone' ? null : new Date(Date.parse(state.openedAt) + exceptionHours * 3_600_000).toISOString(),
    reviewBy: reviewBy(state.openedAt),
    source: state.source,
    because: state.said === null ? null : ((await wordsOf(state.said))?.because ?? null),
    uses: state.uses.length,
    review: state.review && {
      outcome: state.review.outcome,
      note: (await wordsOf(state.review.act))?.note ?? null,
      by: nameOf(state.review.by),
      at: state.review.at,
    },
    may: offered([toReview], call.who, stored, call.verbs),
  };
}

export async function showGatesMet(tx: Tx, lessons: Lessons, call: AnyCall): Promise<GatesMet> {
  const gates = await listGates(tx);
  const met = gates.map(({ gate, heldUntil }) => ({ ...gate, heldUntil }));
  const manages = call.who.roles.includes('lead');
  const names = await listColleagues(tx);
  const exceptions: ExceptionShown[] = [];
  for (const one of await listExceptions(tx, call.readable, manages ? null : call.who.actor))
    exceptions.push(await showException(tx, one, call, names));
  return {
    gates: gates.map((one) => ({
      ...showGate(one, lessons, call),
      heldUntil: one.heldUntil,
      isMet: unmetGate(met, one.gate.kind, todayIn(call)) === null,
    })),
    exceptions,
    manages,
  };
}
