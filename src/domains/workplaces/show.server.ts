import type { Track } from '../../kernel/capacity.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { showEvent } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { recordsAround } from './around.server.ts';
import { chainFrom } from './chain.ts';
import { checkNumber } from './numbers/check-number.ts';
import { offeredForWorkplace } from './offered.ts';
import type { Firm, NumberShown, WorkplaceRow, WorkplaceShown } from './schema.ts';
import { findMet, kindsFor, type NamedKinds, nameMatters } from './seen.server.ts';
import { listMerged, listWorkplaces, type StoredWorkplace } from './store.ts';
import { firstPlace, type Part, standing } from './workplace.ts';

export type WorkplaceParts = { readonly knowledge: Knowledge; readonly named: NamedKinds };

type Numbers = Pick<Firm, 'country' | 'organisationNumber' | 'vatNumber'>;

/** What is known of both numbers by their form and check digit. */
export function checksOf(
  firm: Numbers,
  { knowledge }: Pick<WorkplaceParts, 'knowledge'>,
  call: AnyCall,
): WorkplaceShown['checks'] {
  const rules = knowledge['firm-numbers'].entries;
  const checked = (written: string | null, number: 'organisation' | 'vat'): NumberShown | null => {
    if (written === null) return null;
    const { state, rule } = checkNumber(rules, { country: firm.country, number, written });
    return { state, called: rule?.[call.texts.language] ?? null };
  };
  return {
    organisationNumber: checked(firm.organisationNumber, 'organisation'),
    vatNumber: checked(firm.vatNumber, 'vat'),
  };
}

export function showRow({ id, state }: StoredWorkplace): WorkplaceRow {
  const { name, country, organisationNumber, vatNumber, sector } = state.firm;
  const place = firstPlace(state);
  return {
    id,
    reference: state.reference,
    ...{ name, country, organisationNumber, vatNumber, sector },
    municipality: place?.municipality ?? null,
    county: place?.county ?? null,
    status: state.status,
    matters: standing(state.matters).length,
  };
}

const named = ({ id, state }: StoredWorkplace) => ({ id, reference: state.reference, name: state.firm.name });

const mostNaming = 8;

/** The record of a firm as this reader may see it, with what is in the records that were merged into it. */
export async function showWorkplace(
  tx: Tx,
  stored: StoredWorkplace,
  call: AnyCall,
  parts: WorkplaceParts,
): Promise<WorkplaceShown> {
  const { id, at, state } = stored;
  const { language, t } = call.texts;
  const merged = await listMerged(tx, [at], [id]);
  const records = [stored, ...merged];
  const files: Awaited<ReturnType<typeof openFile>>[] = [];
  for (const one of records) files.push(await openFile(tx, call, one.at, one.id));
  const words = new Map(files.flatMap((file) => [...file.words]));
  const colleagues = await listColleagues(tx);
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.who.unitName[language];
  const counties = new Map(parts.knowledge.municipalities.entries.map((one) => [one.id, one[language]]));
  const all = <Said>(of: (one: StoredWorkplace) => readonly Part<Said>[]) =>
    records.flatMap((one) => standing(of(one)).map((part) => ({ part, of: one.id })));
  const said = ({ part, of }: { part: Part<unknown>; of: string }) => ({
    id: part.id,
    of,
    by: nameOf(part.actor),
    at: part.at,
  });
  const matters = all((one) => one.state.matters);
  const numbers = [state.firm.organisationNumber, state.firm.vatNumber].filter((one) => one !== null);
  const kinds = kindsFor(call, parts.named).filter((kind) => kind !== 'workplace');
  const met = await findMet(tx, call, { name: state.firm.name, numbers }, kinds, mostNaming);
  const around = await recordsAround(tx, at, records);
  const root = state.into ?? id;
  const [into] = state.into === null ? [] : await listWorkplaces(tx, [at], [state.into]);
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  return {
    id,
    reference: state.reference,
    status: state.status,
    firm: state.firm,
    checks: checksOf(state.firm, parts, call),
    registeredAt: state.registeredAt,
    registeredBy: nameOf(state.registeredBy),
    places: all((one) => one.state.places).map((one) => {
      const { kind, street, municipality, county } = one.part;
      const countyName = county === null ? null : (counties.get(county) ?? null);
      return { ...said(one), kind, street, municipality, county, countyName };
    }),
    contracts: all((one) => one.state.contracts).map((one) => {
      const { relation, other, name, organisationNumber, from, to, known } = one.part;
      return { ...said(one), relation, other, name, organisationNumber, from, to, known };
    }),
    persons: all((one) => one.state.persons).map((one) => ({
      ...said(one),
      role: one.part.role,
      name: words.get(one.part.id)?.name ?? null,
    })),
    vehicles: all((one) => one.state.vehicles).map((one) => ({
      ...said(one),
      registration: one.part.registration,
      country: one.part.country,
    })),
    matters: (
      await nameMatters(
        tx,
        call,
        parts.named,
        matters.map(({ part, of }) => ({ kind: part.kind, id: part.matter, part: part.id, of })),
      )
    ).map(({ kind, called, id: matter, name, reference, part, of }) => ({
      kind,
      called,
      id: matter,
      name,
      reference,
      part,
      of,
    })),
    naming: (
      await nameMatters(
        tx,
        call,
        parts.named,
        met.filter((one) => !matters.some(({ part }) => part.matter === one.id)),
      )
    ).map(({ kind, called, id: matter, name, reference }) => ({ kind, called, id: matter, name, reference })),
    above: [...chainFrom(around, root, 'works-for')],
    below: [...chainFrom(around, root, 'hires')],
    merged: merged.map(named),
    into: into ? named(into) : null,
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? 'none') as Track,
        sentTo: [],
        cameFrom: null,
      },
      t,
      call.texts.formats.either,
    ),
    timeline: files
      .flatMap(({ rows }) => rows)
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1)),
    may: offeredForWorkplace({ ...call.who, memberships }, stored, call.verbs),
  };
}
