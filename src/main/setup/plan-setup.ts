import { ProviderSetting } from '../../domains/access/public.server.ts';
import type {
  InstalledAgency,
  InstalledGrant,
  InstalledPerson,
  InstalledProvider,
  InstalledState,
  InstalledUnit,
} from './installed-state.ts';
import { planContactPoint } from './plan-contact-point.ts';
import { planRetention, retentionId } from './plan-retention.ts';
import { planTipDesks, unitName } from './plan-tip-desks.ts';
import { pointId } from './point-id.ts';
import type { AgencyEntry, PersonEntry, SetupFile, UnitEntry } from './setup-file.ts';
import {
  changedOr,
  differing,
  type ProviderWithSecret,
  type SetupChange,
  type SetupNote,
  type SetupPlan,
  type SetupStep,
  sameLists,
  sameNames,
  step,
} from './setup-plan.ts';

type Secrets = ReadonlyMap<string, string | null>;

/**
 * What there is to do so that the database is as the file says. What the file does not name stays as it is and is named; what an agency
 * has ended is not given back, and what it has given is not taken: the file sets up, and the agency administers itself. The file must be
 * free of mistakes.
 */
export function planSetup(file: SetupFile, installed: InstalledState, secrets: Secrets): SetupPlan {
  const notes: SetupNote[] = [];
  const steps = [
    ...file.agencies.flatMap((agency) => planAgency(agency, installed, secrets, notes)),
    ...planTipDesks(file, installed),
    ...planUnnamed(file, installed),
  ];
  for (const { key, others } of installed.agencies) if (others > 0) notes.push({ code: 'others', key, count: others });
  return { steps, notes };
}

function planAgency(
  agency: AgencyEntry,
  installed: InstalledState,
  secrets: Secrets,
  notes: SetupNote[],
): readonly SetupStep[] {
  const there = installed.agencies.find(({ key }) => key === agency.key);
  const of = { what: 'agency', key: agency.key, agency: agency.key } as const;
  const own = there
    ? changedOr(of, differing({ name: sameNames(agency.name, there.name), kind: agency.kind === there.kind }), {
        do: 'change-agency',
        id: there.id,
        agency,
      })
    : step(of, 'added', { do: 'add-agency', agency });
  const units = agency.units.map((unit) =>
    planUnit(
      agency.key,
      unit,
      installed.units.find((one) => one.agency === there?.id && one.key === unit.key),
      notes,
    ),
  );
  const people = agency.people.map((person) =>
    planPerson(
      agency.key,
      person,
      installed.people.find(({ key }) => key === `${agency.key}/${person.key}`),
      notes,
    ),
  );
  const providers = agency.providers.map((provider) =>
    planProvider(
      agency.key,
      { ...provider, secret: secrets.get(provider.key) ?? null },
      installed.providers.find(({ key }) => key === provider.key),
      notes,
    ),
  );
  const points = agency.contactPoints.map((point) =>
    planContactPoint(
      agency.key,
      point,
      installed.contactPoints.find(({ id }) => id === pointId(agency.key, point.key)),
      notes,
    ),
  );
  const retention = agency.retention.map((entry) =>
    planRetention(
      agency.key,
      entry,
      installed.retention.find(({ id }) => id === retentionId(agency.key, entry)),
      notes,
    ),
  );
  return [own, ...units, ...people, ...providers, ...points, ...retention];
}

function planUnit(agency: string, unit: UnitEntry, there: InstalledUnit | undefined, notes: SetupNote[]): SetupStep {
  const of = { what: 'unit', key: `${agency}/${unit.key}`, agency } as const;
  if (!there) return step(of, 'added', { do: 'add-unit', agency, unit });
  const widen = unit.capacities.filter((capacity) => there.lacks.includes(capacity));
  for (const word of there.capacities.filter((capacity) => !unit.capacities.includes(capacity)))
    notes.push({ code: 'unit-keeps', key: of.key, word });
  const fields = [
    ...differing({ name: sameNames(unit.name, there.name), messages: unit.messages === there.messages }),
    ...widen.map((capacity) => `capacities.${capacity}.given`),
  ];
  return changedOr(of, fields, { do: 'change-unit', id: there.id, unit, widen });
}

function planPerson(
  agency: string,
  person: PersonEntry,
  there: InstalledPerson | undefined,
  notes: SetupNote[],
): SetupStep {
  const of = { what: 'person', key: `${agency}/${person.key}`, agency } as const;
  if (!there) {
    return person.ended ? step(of, 'unchanged', null) : step(of, 'added', { do: 'add-person', agency, person });
  }
  if (!there.open && !(person.ended && there.reopens)) {
    if (!person.ended) notes.push({ code: 'ended-here', key: of.key });
    return step(of, 'unchanged', null);
  }
  if (person.ended) return step(of, 'ended', { do: 'end-person', id: there.id });
  const capacities = planGrants(person.capacities, there.capacities, of.key, notes);
  const roles = planGrants(person.roles, there.roles, of.key, notes);
  const fields = [
    ...differing({ name: person.name === there.name, title: sameNames(person.title, there.title) }),
    ...grantFields('capacities', capacities),
    ...grantFields('roles', roles),
  ];
  return changedOr(of, fields, {
    do: 'change-person',
    id: there.id,
    person,
    give: { capacities: capacities.give, roles: roles.give },
    end: { capacities: capacities.end, roles: roles.end },
  });
}

type PlannedGrants = { readonly give: readonly string[]; readonly end: readonly string[] };

const grantFields = (list: string, { give, end }: PlannedGrants): string[] => [
  ...give.map((word) => `${list}.${word}.given`),
  ...end.map((word) => `${list}.${word}.ended`),
];

/**
 * The set-up gives what the file names and ends what it has given itself. What it gave and the agency has ended stays ended, and what the
 * agency has given stays: both are named.
 */
function planGrants(
  wanted: readonly string[],
  there: readonly InstalledGrant[],
  key: string,
  notes: SetupNote[],
): PlannedGrants {
  const open = there.filter((grant) => grant.open);
  const isOpen = (word: string) => open.some((grant) => grant.word === word);
  const endedByAgency = (word: string) => {
    const last = there.filter((grant) => grant.word === word).at(-1);
    return last !== undefined && !last.open && last.setUp !== 'ended';
  };
  const missing = [...new Set(wanted)].filter((word) => !isOpen(word));
  for (const word of missing.filter(endedByAgency)) notes.push({ code: 'ended-by-agency', key, word });
  const unnamed = open.filter(({ word }) => !wanted.includes(word));
  for (const { word } of unnamed.filter(({ setUp }) => setUp !== 'given'))
    notes.push({ code: 'given-by-agency', key, word });
  return {
    give: missing.filter((word) => !endedByAgency(word)),
    end: unnamed.filter(({ setUp }) => setUp === 'given').map(({ word }) => word),
  };
}

/** What the server takes where the file is silent. */
export const algorithmsOf = ({ algorithms }: Pick<ProviderWithSecret, 'algorithms'>): readonly string[] =>
  ProviderSetting.shape.algorithms.parse(algorithms);
/** `openid` is always asked for. */
export const scopesOf = ({ scopes = [] }: Pick<ProviderWithSecret, 'scopes'>) => [...new Set(['openid', ...scopes])];

function planProvider(
  agency: string,
  provider: ProviderWithSecret,
  there: InstalledProvider | undefined,
  notes: SetupNote[],
): SetupStep {
  const of = { what: 'provider', key: provider.key, agency } as const;
  if (!there) {
    if (provider.ended) return step(of, 'unchanged', null);
    notes.push({ code: 'address-of-return', key: provider.key });
    return step(of, 'added', { do: 'add-provider', agency, provider });
  }
  if (!there.open) {
    if (!provider.ended) notes.push({ code: 'ended-here', key: provider.key });
    return step(of, 'unchanged', null);
  }
  if (provider.ended) return step(of, 'ended', { do: 'end-provider', id: there.id });
  const fields = differing({
    name: sameNames(provider.name, there.name),
    issuer: provider.issuer === there.issuer,
    clientId: provider.clientId === there.clientId,
    secret: provider.secret === there.secret,
    algorithms: sameLists(algorithmsOf(provider), there.algorithms),
    scopes: sameLists(scopesOf(provider), there.scopes),
    assurance: (provider.assurance ?? null) === there.assurance,
    // What the file does not say stays as it is.
    jwtLogout: (provider.jwtLogout ?? there.jwtLogout) === there.jwtLogout,
  });
  return changedOr(of, fields, { do: 'change-provider', id: there.id, provider });
}

const agencyOf = (installed: InstalledState, id: number): InstalledAgency | undefined =>
  installed.agencies.find((agency) => agency.id === id);

/** What is there and not in the file: named, and left as it is. */
function planUnnamed({ agencies }: SetupFile, installed: InstalledState): readonly SetupStep[] {
  const named = new Set([
    ...agencies.map(({ key }) => `agency ${key}`),
    ...agencies.flatMap(({ key, units }) => units.map((unit) => `unit ${key}/${unit.key}`)),
    ...agencies.flatMap(({ key, people }) => people.map((person) => `person ${key}/${person.key}`)),
    ...agencies.flatMap(({ providers }) => providers.map((provider) => `provider ${provider.key}`)),
    ...agencies.flatMap(({ key, contactPoints }) =>
      contactPoints.map((point) => `contact-point ${key}/${pointId(key, point.key)}`),
    ),
    ...agencies.flatMap(({ key, retention }) => retention.map((one) => `retention ${key}/${retentionId(key, one)}`)),
  ]);
  const there: Pick<SetupChange, 'what' | 'key' | 'agency'>[] = [
    ...installed.agencies.map(({ key }) => ({ what: 'agency', key, agency: key }) as const),
    ...installed.units.flatMap(({ id, agency }) => {
      const key = unitName(installed, id);
      return key ? [{ what: 'unit', key, agency: agencyOf(installed, agency)?.key ?? '' } as const] : [];
    }),
    ...installed.people
      .filter(({ open }) => open)
      .map(({ key }) => ({ what: 'person', key, agency: key.split('/')[0] ?? '' }) as const),
    ...installed.providers
      .filter(({ open }) => open)
      .map(({ key, agency }) => ({ what: 'provider', key, agency: agencyOf(installed, agency)?.key ?? '' }) as const),
    // A number that was published on the screen has no key of a file: it is named by its id.
    ...installed.contactPoints
      .filter(({ open }) => open)
      .map(({ id, agency }) => {
        const key = agencyOf(installed, agency)?.key ?? '';
        return { what: 'contact-point', key: `${key}/${id}`, agency: key } as const;
      }),
    ...installed.retention
      .filter(({ open }) => open)
      .map(({ id, agency }) => {
        const key = agencyOf(installed, agency)?.key ?? '';
        return { what: 'retention', key: `${key}/${id}`, agency: key } as const;
      }),
  ];
  return there.filter(({ what, key }) => !named.has(`${what} ${key}`)).map((of) => step(of, 'not-in-file', null));
}
