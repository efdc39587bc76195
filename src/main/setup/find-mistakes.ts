import { wrongInRetention } from '../../domains/administration/public.server.ts';
import { capacitiesApart } from '../../kernel/capacity.ts';
import type { MessageValues } from '../../kernel/message.ts';
import { roles as allRoles, capacityOfRole } from '../../kernel/who.ts';
import type { InstalledState } from './installed-state.ts';
import { countryOfUnit } from './plan-tip-desks.ts';
import { type AgencyEntry, type FilePath, type SetupFile, tipWishes } from './setup-file.ts';
import type { MistakeCode, PlacedMistake } from './setup-mistake.ts';

/** What is wrong with a file whose form is right: words that are not known, things named twice, what cannot become of what is there. */
export function findMistakes(file: SetupFile, installed: InstalledState, around: Around): readonly PlacedMistake[] {
  return [
    ...file.agencies.flatMap((agency, at) => inAgency(agency, ['agencies', at], installed)),
    ...file.agencies.flatMap((agency, at) => inContactPoints(agency, ['agencies', at, 'contactPoints'], around)),
    ...file.agencies.flatMap((agency, at) => inRetention(agency, ['agencies', at, 'retention'], around)),
    ...namedTwice(file.agencies.map(({ key }, at) => [key, ['agencies', at, 'key']])),
    ...namedTwice(
      file.agencies.flatMap(({ providers }, at) =>
        providers.map(({ key }, n): Named => [key, ['agencies', at, 'providers', n, 'key']]),
      ),
    ),
    ...namedTwice(
      file.agencies.flatMap(({ providers }, at) =>
        providers.map(
          ({ issuer, clientId }, n): Named => [`${issuer} ${clientId}`, ['agencies', at, 'providers', n, 'clientId']],
        ),
      ),
      'sameClient',
    ),
    ...inTipDesks(file, installed, around),
  ];
}

/** The codes of the counties of a country, and the day on which it is. */
type Around = { readonly countiesOf: (country: string) => readonly string[]; readonly today: string };

type Named = readonly [key: string, path: FilePath];

const mistake = (path: FilePath, code: MistakeCode, values: MessageValues = {}): PlacedMistake => ({
  path,
  code,
  values,
});

/** Each but the first of those that have one key. */
const namedTwice = (all: readonly Named[], code: MistakeCode = 'namedTwice'): PlacedMistake[] =>
  all
    .filter(([key], at) => all.findIndex(([other]) => other === key) < at)
    .map(([key, path]) => mistake(path, code, code === 'namedTwice' ? { key } : {}));

function inAgency(agency: AgencyEntry, path: FilePath, installed: InstalledState): readonly PlacedMistake[] {
  const there = installed.agencies.find(({ key }) => key === agency.key);
  const word = (said: string | null, kind: string, at: FilePath): PlacedMistake[] => {
    const known = installed.words.get(kind) ?? [];
    if (said === null || known.includes(said)) return [];
    return [mistake([...path, ...at], 'unknownWord', { word: said.slice(0, 60), known: known.join(', ') })];
  };
  const words = (said: readonly string[], kind: string, at: FilePath): PlacedMistake[] => [
    ...said.flatMap((one, n) => word(one, kind, [...at, n])),
    ...namedTwice(said.map((one, n): Named => [one, [...path, ...at, n]])),
  ];
  const moved = there && there.country !== agency.country;
  return [
    ...word(agency.country, 'country', ['country']),
    ...(moved ? [mistake([...path, 'country'], 'countryStays', { country: there.country })] : []),
    ...word(agency.kind, 'kind of agency', ['kind']),
    ...namedTwice(agency.units.map(({ key }, n): Named => [key, [...path, 'units', n, 'key']])),
    ...namedTwice(agency.people.map(({ key }, n): Named => [key, [...path, 'people', n, 'key']])),
    ...agency.units.flatMap(({ capacities, messages }, n) => [
      ...words(capacities, 'capacity', ['units', n, 'capacities']),
      ...word(messages, 'track', ['units', n, 'messages']),
    ]),
    ...agency.people.flatMap(({ capacities, roles }, n) => [
      ...words(capacities, 'capacity', ['people', n, 'capacities']),
      ...words(roles, 'role', ['people', n, 'roles']),
    ]),
    ...inPeople(agency, path, installed),
    ...inProviders(agency, path, installed, there?.id),
  ];
}

/** Each is in a unit that the file has, in capacities of that unit, and stays in it. */
function inPeople(agency: AgencyEntry, path: FilePath, installed: InstalledState): readonly PlacedMistake[] {
  const capacityWords = installed.words.get('capacity') ?? [];
  return agency.people.flatMap((person, n) => {
    const at = [...path, 'people', n];
    const unit = agency.units.find(({ key }) => key === person.unit);
    if (!unit) {
      const known = agency.units.map(({ key }) => key).join(', ');
      return [mistake([...at, 'unit'], 'unknownUnit', { unit: person.unit, known })];
    }
    const there = installed.people.find(({ key }) => key === `${agency.key}/${person.key}`);
    const unitThere = installed.units.find(({ id }) => id === there?.unit);
    const isElsewhere = unitThere !== undefined && unitThere.key !== person.unit;
    const halves = capacitiesApart.filter(
      (capacity) =>
        person.roles.some((role) => capacityOfRole(role) === capacity) !== person.capacities.includes(capacity),
    );
    return [
      ...halves.map((capacity) => {
        const known = allRoles.filter((role) => capacityOfRole(role) === capacity).join(', ');
        return mistake([...at, 'roles'], 'roleHalf', { capacity, known });
      }),
      ...(isElsewhere ? [mistake([...at, 'unit'], 'unitStays', { unit: unitThere.key })] : []),
      ...person.capacities.flatMap((capacity, k) =>
        capacityWords.includes(capacity) &&
        !capacitiesApart.some((one) => one === capacity) &&
        !unit.capacities.includes(capacity)
          ? [mistake([...at, 'capacities', k], 'notOfUnit', { capacity, unit: unit.key })]
          : [],
      ),
    ];
  });
}

function inProviders(
  agency: AgencyEntry,
  path: FilePath,
  installed: InstalledState,
  id: number | undefined,
): readonly PlacedMistake[] {
  return agency.providers.flatMap((provider, n) => {
    const at = [...path, 'providers', n];
    const there = installed.providers.find(({ key }) => key === provider.key);
    const ways = [provider.secretFile, provider.secretEnv, provider.withoutSecret].filter((way) => way !== undefined);
    const sameClient = installed.providers.some(
      ({ key, issuer, clientId }) =>
        key !== provider.key && issuer === provider.issuer && clientId === provider.clientId,
    );
    return [
      ...(there && there.agency !== id ? [mistake([...at, 'key'], 'providerOfAnother', { key: provider.key })] : []),
      ...(sameClient ? [mistake([...at, 'clientId'], 'sameClient')] : []),
      ...(ways.length === 1 || provider.ended ? [] : [mistake(at, 'oneSecret')]),
    ];
  });
}

function wrongCounty(code: string, known: readonly string[], path: FilePath): readonly PlacedMistake[] {
  if (known.includes(code)) return [];
  if (known.length === 0) return [mistake(path, 'noCounties')];
  return [mistake(path, 'unknownWord', { word: code, known: known.join(', ') })];
}

/** What the screen refuses of a number, with its line. */
function inContactPoints(agency: AgencyEntry, path: FilePath, { countiesOf, today }: Around): readonly PlacedMistake[] {
  const known = countiesOf(agency.country);
  return [
    ...namedTwice(agency.contactPoints.map(({ key }, n): Named => [key, [...path, n, 'key']])),
    ...agency.contactPoints.flatMap(({ counties, from, to, confirmedOn }, n) => [
      ...counties.flatMap((code, k) => wrongCounty(code, known, [...path, n, 'counties', k])),
      ...(to !== null && to < from ? [mistake([...path, n, 'to'], 'endsBefore')] : []),
      ...(confirmedOn !== null && confirmedOn > today ? [mistake([...path, n, 'confirmedOn'], 'confirmedLater')] : []),
    ]),
  ];
}

/** What the screen refuses of a decision about retention, with its line. */
function inRetention({ retention }: AgencyEntry, path: FilePath, { today }: Around): readonly PlacedMistake[] {
  return [
    ...namedTwice(retention.map(({ key }, n): Named => [key, [...path, n, 'key']])),
    ...retention.flatMap((entry, n) =>
      (wrongInRetention(entry, entry.record, today)?.fields ?? []).map(
        ({ path: field, message }): PlacedMistake => ({
          path: [...path, n, field],
          code: 'notLikeThis',
          values: {},
          hint: message,
        }),
      ),
    ),
  ];
}

function inTipDesks(file: SetupFile, installed: InstalledState, { countiesOf }: Around): readonly PlacedMistake[] {
  const { tipDesks, agencies } = file;
  const known = [
    ...agencies.flatMap(({ key, units }) => units.map((one) => `${key}/${one.key}`)),
    ...installed.agencies.flatMap((one) =>
      installed.units.flatMap((of) => (of.agency === one.id ? `${one.key}/${of.key}` : [])),
    ),
  ];
  return tipWishes.flatMap((wish) => {
    const desks = tipDesks[wish].map((desk) => ({ ...desk, country: countryOfUnit(desk.unit, file, installed) }));
    return desks.flatMap(({ unit, counties, ended, country }, n) => {
      const path = ['tipDesks', wish, ...(desks.length > 1 ? [n] : [])];
      if (!known.includes(unit)) return [mistake(path, 'unknownDesk', { unit, known: [...new Set(known)].join(', ') })];
      const before = desks.slice(0, n).filter((one) => one.country === country && !one.ended && !ended);
      const codes = countiesOf(country ?? '');
      const first = counties.length === 0 ? before.find((one) => one.counties.length === 0) : undefined;
      return [
        ...(first ? [mistake(path, 'secondDesk', { unit, first: first.unit })] : []),
        ...counties.flatMap((code, k) => {
          const at = [...path, 'counties', k];
          const wrong = wrongCounty(code, codes, at);
          if (wrong.length > 0) return wrong;
          const other = before.find((one) => one.counties.includes(code));
          return other ? [mistake(at, 'secondInCounty', { county: code, unit, first: other.unit })] : [];
        }),
      ];
    });
  });
}
