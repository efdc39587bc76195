import { inFoldOrder } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { showEvent } from '../../platform/acts/show-event.ts';
import type { ActRow } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues, listUnits, showResponsible } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { listCrossings, showCrossing } from '../disclosures/public.server.ts';
import { showWithdrawals } from '../disclosures/public.ts';
import { type Ground, namedGround } from '../knowledge/public.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { managementLine } from './clock/management-line.ts';
import { correctionsOf } from './corrections.ts';
import { suspicionMessages } from './messages.ts';
import { offeredForSuspicion } from './offered.ts';
import { showExchange } from './replies/show.server.ts';
import type { HandedFact } from './schema.ts';
import type { SuspicionShown } from './shown-schema.ts';
import type { StoredSuspicion } from './store.ts';

/** A suspicion as this reader may see it: each field listed, names only of colleagues, sentences in their language. */
export async function showSuspicion(
  tx: Tx,
  stored: StoredSuspicion,
  call: AnyCall,
  grounds: readonly Ground[],
): Promise<SuspicionShown> {
  const { state: suspicion, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const units = await listUnits(tx);
  const crossings = await listCrossings(tx, at, id);
  const crossed = crossings.find(({ letter }) => suspicion.origin === 'sent' && letter === suspicion.letter);
  const { language, t } = call.texts;
  const crossing = crossed ? showCrossing<HandedFact>(crossed, call.texts, units, grounds) : null;
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  const unitOf = new Map(rows.map((row) => [row.actor, row.owner_unit]));
  const unitName = (unit: number | undefined): string =>
    unit === call.who.unit
      ? call.who.unitName[language]
      : (units.find((each) => each.id === unit)?.name[language] ?? t(suspicionMessages.anotherAgency));
  const nameOf = (actor: string): string => colleagues.get(actor) ?? unitName(unitOf.get(actor));
  const told = words.get(suspicion.toldIn);
  const acts = inFoldOrder(readActs(call.registry, rows));
  const corrections = correctionsOf(acts, suspicion);
  const may = offeredForSuspicion({ ...call.who, memberships }, stored, call.verbs);
  const lineOf = (row: ActRow): SuspicionShown['timeline'][number] => {
    const event = showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf });
    const changes = corrections.get(row.id);
    return changes && changes.length > 0 ? { ...event, changes } : event;
  };
  const { answerDue, acute, handedOverAt, closed } = suspicion;
  return {
    id,
    reference: suspicion.reference,
    origin: suspicion.origin,
    status: suspicion.status,
    facts: suspicion.facts,
    narrative: told?.narrative ?? null,
    reach: told?.reach ?? null,
    handedOverAt,
    from: suspicion.from ? `${suspicion.from.unit[language]}, ${suspicion.from.house[language]}` : null,
    purpose: suspicion.origin === 'received' ? (told?.purpose ?? null) : null,
    ground: namedGround(suspicion.ground, grounds, call.texts),
    acute,
    answerDue,
    line:
      suspicion.status === 'unanswered' && answerDue !== null
        ? managementLine(
            { answerDue, acute, handedOverAt, contact: suspicion.facts.contact },
            { now: call.now, language, say: t, calendar: call.registry.calendarOf(call.who.country) },
          )
        : [],
    stepsUp: suspicion.stepsUp,
    owner: suspicion.owner ? nameOf(suspicion.owner) : null,
    ownedByMe: suspicion.owner === call.who.actor,
    responsible:
      suspicion.responsible &&
      (await showResponsible(tx, call, stored, suspicion.responsible, {
        doing: toChangeResponsible,
        isOpen: responsibleFor(stored).isOpen,
        nameOf,
      })),
    acknowledgedAt: suspicion.acknowledgedAt,
    closed: closed ? { outcome: closed.outcome, reason: closed.reason, count: closed.count, at: closed.at } : null,
    crossing,
    exchange: await showExchange(tx, stored, call, { acts, words, crossings, units, may }),
    withdrawals: showWithdrawals(acts, at, { ...call, who: { ...call.who, memberships } }),
    timeline: rows.map(lineOf).reverse(),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? 'none') as Track,
        sentTo: crossing ? [{ unit: crossing.to, facts: crossing.facts.length }] : [],
        cameFrom: suspicion.from ? suspicion.from.unit[language] : null,
      },
      t,
      call.texts.formats.either,
    ),
    may,
  };
}
