import type { Visibility } from '../../../kernel/act.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { openFile, type Words } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { showResponsible } from '../../access/public.server.ts';
import { basesOf, capacityNames } from '../../access/public.ts';
import type { Ground, Knowledge } from '../../knowledge/public.ts';
import { offeredForInspection, offeredForInvitation } from '../offered.ts';
import { inFull, type NamesForReader, readingOf, showBasis, showGround, visibilityIn } from '../reader.server.ts';
import { linesOf } from '../requests/show.server.ts';
import { type PlanText, planTexts } from '../schema.ts';
import type { AskedShown, InspectionRow, InspectionShown, InvitationShown } from '../shown-schema.ts';
import { listEarlierVisits, listRequests, listVisits, type StoredInspection, type StoredInvitation } from '../store.ts';
import type { WorkerTalk } from '../visit/talk/languages.ts';
import type { TalksHere } from '../visit/talk/talks-here.server.ts';
import { responsibleFor, takenBy, toChangeResponsible } from './acts/change-responsible.ts';
import { dutiesOf } from './duties.ts';
import type { Inspection } from './inspection.ts';
import { roomMessages } from './room-messages.ts';

/** What is known of the country that this installation serves. */
export type InspectionNeeds = {
  readonly grounds: readonly Ground[];
  readonly knowledge: Knowledge;
  /** What workers read alone, in every language that there is a text in. */
  readonly talks: readonly WorkerTalk[];
  /** The same as they are signed in a country. */
  readonly talksHere: TalksHere;
  /** A demo, which is not in production. */
  readonly inTraining: boolean;
};

export const stateOf = ({ endedAt, takenAt }: Inspection): InspectionRow['state'] =>
  takenAt !== null ? 'taken' : endedAt !== null ? 'ended' : 'planned';

/** What a plan says in words of its own, as far as this reader's agency can open them. */
export const textsOf = ({ textsIn = {} }: Inspection, words: Words): Partial<Record<PlanText, string>> =>
  Object.fromEntries(
    planTexts.flatMap((text) => {
      const said = words.get(textsIn[text] ?? '')?.[text];
      return said === undefined ? [] : [[text, said]];
    }),
  );
/** One line of a list of inspections. */
export const showRow = ({ id, state }: StoredInspection, call: AnyCall): InspectionRow => ({
  id,
  purpose: state.purpose,
  workplaceName: state.plan.workplace?.name ?? null,
  municipality: state.plan.workplace?.municipality ?? null,
  startsAt: state.plan.startsAt ?? null,
  lead: inFull(state.lead, call),
  state: stateOf(state),
});

/** An inspection as this reader may see it: the plan of the room, and beside it what is only their own unit's. */
export async function showInspection(
  tx: Tx,
  stored: StoredInspection,
  call: AnyCall,
  known: InspectionNeeds,
): Promise<InspectionShown> {
  const { id, at, state } = stored;
  const { grounds } = known;
  const { rows, words } = await openFile(tx, call, at, id);
  const reading = await readingOf(tx, call);
  const { plan } = state;
  const names = reading.unitName;
  // Of people of another unit only their unit is said; one who has not acted here yet is of the unit that leads.
  const nameOf = reading.nameIn(rows, state.leadUnit);
  const visits = await listVisits(tx, call.readable, id);
  return {
    id,
    state: stateOf(state),
    leads: state.leadUnit === call.who.unit,
    lead: inFull(state.lead, call),
    controller: state.controller[call.texts.language],
    responsible: state.responsible
      ? await showResponsible(tx, call, stored, state.responsible, {
          doing: toChangeResponsible,
          isOpen: responsibleFor(stored).isOpen,
          takenBy,
          nameOf,
        })
      : null,
    purpose: state.purpose,
    purposeSetAt: state.purposeSetAt,
    workplace: plan.workplace ?? null,
    sector: plan.sector ?? null,
    startsAt: plan.startsAt ?? null,
    reasons: [...(plan.reasons ?? [])],
    entry: (plan.entry ?? []).map(({ unit, capacity, task, basis, brings = [] }) => ({
      unit,
      name: names(unit),
      capacity,
      task,
      basis: basis === null ? null : showBasis(basis, capacity, call),
      brings: [...brings],
    })),
    interpreters: [...(plan.interpreters ?? [])],
    takesCare: plan.takesCare ? { phone: null, ...plan.takesCare, name: names(plan.takesCare.unit) } : null,
    languages: [...(plan.languages ?? [])],
    beds: plan.beds ?? null,
    note: state.noteIn ? (words.get(state.noteIn)?.note ?? null) : null,
    texts: textsOf(state, words),
    members: state.members.map(({ who, capacity, joinedAt, ground }) => ({
      name: inFull(who, call),
      capacity,
      joinedAt,
      ground: ground === null ? null : showGround(ground, grounds, call),
    })),
    invited: state.invited
      .filter(({ unit }) => !state.members.some((member) => member.unit === unit))
      .map(({ who, invitedAt }) => ({ name: inFull(who, call), invitedAt })),
    asked: await showAsked(tx, id, call, grounds),
    duties: showDuties(plan.entry ?? [], reading, call, known),
    visits: visits.map(({ id, state: { capacity, begunAt, closedAt } }) => ({ id, capacity, begunAt, closedAt })),
    earlier: plan.workplace ? await listEarlierVisits(tx, call.readable, { inspection: id, at: plan.workplace }) : [],
    bases: basesOf(call.who.capacity, call.who.country).map((basis) => showBasis(basis.id, basis.capacity, call)),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .reverse(),
    visibility: roomVisibility(state, call),
    may: offeredForInspection(
      call.who,
      { id, at, state, unit: call.who.unit },
      call.own && { at: call.own, inspection: { id, at, state } },
      call.verbs,
    ),
  };
}

/** What each agency that takes part may have to pass on, shown before anything is written. */
function showDuties(
  entry: readonly { readonly unit: number }[],
  { units, unitName }: NamesForReader,
  call: AnyCall,
  { knowledge }: InspectionNeeds,
): InspectionShown['duties'] {
  const duties = knowledge['must-pass-on'].entries;
  const parts = entry.map(({ unit }) => ({ unit, kind: units.find(({ id }) => id === unit)?.agencyKind ?? '' }));
  const { language } = call.texts;
  return dutiesOf(parts, duties, dayIn(call.now, zoneIn(call.who.country))).flatMap(({ unit, duty }) => {
    const found = duties.find(({ id }) => id === duty);
    if (!found) return [];
    return {
      name: unitName(unit),
      title: found[language],
      text: found.text[language],
      proposed: found.status === 'proposed',
    };
  });
}

/** The own unit's questions about an inspection, each with what came back to it. */
async function showAsked(tx: Tx, inspection: string, call: AnyCall, grounds: readonly Ground[]): Promise<AskedShown[]> {
  const shown: AskedShown[] = [];
  for (const { id, at, state } of await listRequests(tx, call.readable, inspection)) {
    const { answer } = state;
    const said = answer ? (await openFile(tx, call, at, id)).words.get(answer.act)?.answer : undefined;
    shown.push({
      id,
      to: inFull(state.other, call),
      shares: [...state.shares],
      askedAt: state.at,
      answerBy: state.answerBy,
      state: answer ? (answer.given ? 'answered' : 'no-answer') : 'waiting',
      facts: linesOf(said),
      answeredAt: answer?.at ?? null,
      ground: showGround(state.ground, grounds, call),
    });
  }
  return shown;
}

/** A room is shared with its members by name; what each agency asks, sees and writes stays with that agency. */
function roomVisibility(state: Inspection, call: AnyCall): Visibility {
  const { t } = call.texts;
  return {
    state: state.members.length > 1 ? 'shared' : 'only-us',
    sees: state.members.map(({ who, capacity }) =>
      t(roomMessages.sees, { unit: inFull(who, call), capacity: t(capacityNames[capacity]) }),
    ),
    doesNotSee: [t(roomMessages.seesNotOthers), t(roomMessages.seesNotNotes)],
    why: t(roomMessages.why, { controller: state.controller[call.texts.language] }),
  };
}

/** An invitation as the unit that was invited sees it. */
export async function showInvitation(
  tx: Tx,
  { id, at, state }: StoredInvitation,
  call: AnyCall,
  grounds: readonly Ground[],
): Promise<InvitationShown> {
  const { words } = await openFile(tx, call, at, id);
  return {
    id,
    reference: state.reference,
    from: inFull(state.from, call),
    purpose: state.purpose,
    workplace: state.workplace,
    startsAt: state.startsAt,
    why: words.get(state.letter)?.purpose ?? null,
    ground: showGround(state.ground, grounds, call),
    groundId: state.ground,
    joinedAt: state.joinedAt,
    inspection: state.inspection,
    visibility: visibilityIn(at, call, { sentTo: [], cameFrom: state.from.unit[call.texts.language] }),
    may: offeredForInvitation(call.who, { id, at, state }, call.verbs),
  };
}
