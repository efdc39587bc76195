import { offered } from '../../../kernel/doing.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import { studyReference } from '../../../platform/crypto/pseudonym.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { listColleagues, listUnits, type UnitRow } from '../../access/public.server.ts';
import { costSums, pooledSums, readCosts } from '../../caseload/public.ts';
import { type Ground, groundObstacle, groundsIn } from '../../knowledge/public.ts';
import { listCosts } from '../../redress/public.server.ts';
import { countOwnRows, listOwnRows } from '../operational/own-rows.server.ts';
import type { Gathered } from '../release/acts/freeze.ts';
import { toSign } from '../release/acts/sign.ts';
import { listReleases } from '../release/store.server.ts';
import type { ContributionFile } from './acts/contribute.ts';
import { isForStudies } from './ground.ts';
import { type LetteredRow, packRows, unpackRows } from './packed-rows.ts';
import type { Contributions } from './schema.ts';
import { listArrivals, listGiven } from './store.server.ts';

/** What the routes of the study know of the installation. */
export type StudySurroundings = { readonly grounds: readonly Ground[]; readonly isDemo: boolean };

const most = 200;

/** The study body that takes what agencies give: the one unit of its kind that letters reach. */
const studyBodyIn = (units: readonly UnitRow[]): UnitRow | undefined =>
  units.find(({ agencyKind, takesLettersOn }) => agencyKind === 'study' && takesLettersOn !== null);

const isUsable = (ground: Ground, from: UnitRow, to: UnitRow, today: string): boolean =>
  isForStudies(ground) &&
  groundObstacle(ground, { fromKind: from.agencyKind, toKind: to.agencyKind, on: today, hasConsent: false }) === null;

/** What a contribution is decided on: the rows of the agency, packed as they would leave it. Null: no rows, or no study body. */
export async function contributionFile(
  tx: Tx,
  call: Call<unknown, { contribution: string; study: string }>,
  { grounds, isDemo }: StudySurroundings,
): Promise<ContributionFile | null> {
  if (!call.own) return null;
  const units = await listUnits(tx);
  const own = units.find(({ id }) => id === call.who.unit);
  const to = studyBodyIn(units);
  const rows = await listOwnRows(tx);
  const costs = pooledSums(costSums(await listCosts(tx, call.readable)));
  if (!to || rows.length === 0) return null;
  return {
    at: call.own,
    id: call.input.contribution,
    sendAct: call.newId(),
    crossing: call.newId(),
    letter: call.newOpaqueId(),
    to: {
      unit: to.id,
      agency: to.agency,
      kind: to.agencyKind,
      name: { unit: to.name, house: { sv: to.agencyName.sv, en: to.agencyName.en } },
    },
    fromUnit: call.who.unit,
    fromKind: own?.agencyKind ?? '',
    grounds: groundsIn(grounds, call.who.country),
    today: todayIn(call),
    isDemo,
    rowCount: rows.length,
    packed: packed(rows, call, call.input.study),
    costs: costs.length === 0 ? null : JSON.stringify(costs),
  };
}

const packed = (rows: readonly LetteredRow[], call: AnyCall, study: string): string =>
  packRows(rows, (letter) => studyReference(call.keys, study, letter).toString('hex').slice(0, 20));

/**
 * What this study body holds for one study: the newest contribution of each agency, opened for this and for nothing else,
 * and the body's own rows. Null when no agency has given anything to it.
 */
export async function gathered(
  tx: Tx,
  call: AnyCall,
  { release, study }: { readonly release: string; readonly study: string },
): Promise<(Gathered & { readonly id: string }) | null> {
  if (!call.own) return null;
  const arrivals = (await listArrivals(tx, call.writable, most)).filter(({ state }) => state.study === study);
  const newest = new Map<string, (typeof arrivals)[number]>();
  for (const arrival of arrivals) {
    const agency = arrival.state.from.house.en;
    if (!newest.has(agency)) newest.set(agency, arrival);
  }
  const contributions: Gathered['contributions'][number][] = [];
  for (const { id, at, state } of newest.values()) {
    const { words } = await openFile(tx, call, at, id);
    const { rows: text, costs } = words.get(state.letter) ?? {};
    if (text) contributions.push({ agency: state.from.house, rows: unpackRows(text), costs: readCosts(costs) });
  }
  if (contributions.length === 0) return null;
  const ownRows = await listOwnRows(tx);
  if (ownRows.length > 0) {
    const { sv, en } = call.who.agencyName;
    contributions.push({ agency: { sv, en }, rows: unpackRows(packed(ownRows, call, study)), costs: null });
  }
  return {
    at: call.own,
    id: release,
    invented: [...newest.values()].every(({ state }) => state.invented),
    contributions,
  };
}

/** What this agency gave and could give; with a study body, what arrived and what was made of it. */
export async function showContributions(
  tx: Tx,
  call: AnyCall,
  { grounds, isDemo }: StudySurroundings,
): Promise<Contributions> {
  const { language } = call.texts;
  const [units, colleagues] = [await listUnits(tx), await listColleagues(tx)];
  const own = units.find(({ id }) => id === call.who.unit);
  const to = studyBodyIn(units);
  const isStudyBody = own?.agencyKind === 'study';
  const given = await listGiven(tx, call.readable, most);
  const arrivals = isStudyBody ? await listArrivals(tx, call.readable, most) : [];
  const releases = isStudyBody ? await listReleases(tx, call.readable, most) : [];
  const unitOf = (at: string) => colleagues.get(at) ?? call.who.unitName[language];
  return {
    agency: call.who.agencyName[language],
    to: to && !isStudyBody ? `${to.name[language]}, ${to.agencyName[language]}` : null,
    rows: await countOwnRows(tx),
    claims: (await listCosts(tx, call.readable)).length,
    grounds:
      own && to
        ? groundsIn(grounds, call.who.country)
            .filter((ground) => isUsable(ground, own, to, todayIn(call)))
            .map(({ id, provision, sentence, verified_on }) => ({
              id,
              provision: provision[language],
              sentence: sentence[language],
              verified: verified_on !== null,
            }))
        : [],
    invented: isDemo,
    given: given.map(({ id, state }) => ({
      id,
      study: state.study,
      ethics: state.ethics,
      rows: state.rows,
      by: unitOf(state.by),
      at: state.at,
    })),
    arrived: arrivals.map(({ id, state }) => ({
      id,
      study: state.study,
      from: `${state.from.unit[language]}, ${state.from.house[language]}`,
      rows: state.rows,
      at: state.at,
      invented: state.invented,
    })),
    releases: releases.map(({ id, at, state }) => ({
      id,
      study: state.study,
      name: state.name,
      madeBy: unitOf(state.madeBy),
      madeAt: state.madeAt,
      signedBy: state.signedBy === null ? null : unitOf(state.signedBy),
      signedAt: state.signedAt,
      maySign: offered([toSign], call.who, { id, at, state, signer: call.who.actor }, call.verbs).length > 0,
    })),
    may: call.verbs.filter(
      (verb) => (verb === 'study.contribute' && !isStudyBody) || (verb === 'study.release' && isStudyBody),
    ),
  };
}
