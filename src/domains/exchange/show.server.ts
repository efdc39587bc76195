import type { Track } from '../../kernel/capacity.ts';
import { openFile, type Words } from '../../platform/acts/open-file.ts';
import { showEvent } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues, listUnits, showResponsible } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { listCrossings, showCrossing } from '../disclosures/public.server.ts';
import type { StandingFacts } from '../disclosures/public.ts';
import { type Ground, namedGround } from '../knowledge/public.ts';
import { responsibleFor, takenBy, toChangeResponsible } from './acts/change-responsible.ts';
import type { StoredClaim } from './claim.ts';
import { exchangeMessages } from './messages.ts';
import { offeredForClaim } from './offered.ts';
import type { ClaimFact, ClaimShown, ClaimSnapshot } from './schema.ts';

/** What is known of a claim, with the words that are encrypted. */
function snapshotOf({ state: claim }: StoredClaim, words: Words): ClaimSnapshot {
  const said = words.get(claim.said);
  return {
    workers: claim.workers ?? undefined,
    amount: claim.amount ?? undefined,
    period: claim.period ?? undefined,
    firm: said?.firm,
    story: said?.story,
  };
}

export async function standingOf(tx: Tx, stored: StoredClaim, call: AnyCall): Promise<StandingFacts> {
  const { words } = await openFile(tx, call, stored.at, stored.id);
  return { facts: snapshotOf(stored, words), undecided: [], heads: stored.state.heads };
}

/** A claim as this reader may see it, in the agency that registered it or in the one it was sent to. */
export async function showClaim(
  tx: Tx,
  stored: StoredClaim,
  call: AnyCall,
  grounds: readonly Ground[],
): Promise<ClaimShown> {
  const { state: claim, at, id } = stored;
  const { language, t, formats } = call.texts;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const units = await listUnits(tx);
  const unitName = (unit: number | undefined): string =>
    units.find((one) => one.id === unit)?.name[language] ?? t(exchangeMessages.anotherAgency);
  const unitOf = new Map(rows.map((row) => [row.actor, row.owner_unit]));
  const nameOf = (actor: string): string => colleagues.get(actor) ?? unitName(unitOf.get(actor));
  const crossings = (await listCrossings(tx, at, id)).map((row) =>
    showCrossing<ClaimFact>(row, call.texts, units, grounds),
  );
  const membership = call.who.memberships.find(({ realm }) => realm === at.realm);
  return {
    id,
    reference: claim.reference,
    origin: claim.origin,
    state: claim.state,
    facts: snapshotOf(stored, words),
    consent: claim.consent && { ...claim.consent, toUnitName: unitName(claim.consent.toUnit) },
    from: claim.from ? `${claim.from.unit[language]}, ${claim.from.house[language]}` : null,
    purpose: claim.letter ? (words.get(claim.said)?.purpose ?? null) : null,
    ground: claim.ground ? namedGround(claim.ground, grounds, call.texts) : null,
    answerDue: claim.answerDue,
    responsible:
      claim.responsible &&
      (await showResponsible(tx, call, stored, claim.responsible, {
        doing: toChangeResponsible,
        isOpen: responsibleFor(stored).isOpen,
        takenBy,
        nameOf,
      })),
    crossings,
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .reverse(),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (membership?.track ?? 'none') as Track,
        sentTo: crossings.map(({ to, facts }) => ({ unit: to, facts: facts.length })),
        cameFrom: claim.from ? claim.from.unit[language] : null,
      },
      t,
      formats.either,
    ),
    may: offeredForClaim(call.who, stored, call.verbs),
  };
}
