import { shownFromMemory } from '../agencies/agency.ts';
import { emergencyNumber } from '../agencies/emergency-number.ts';
import { namedTwice } from '../county-of.ts';
import type { Entry, Knowledge } from '../entry.ts';
import { type List, lists } from '../lists.ts';

/** Something that is wrong though every entry has its shape: in which list, at which entry and field, and what. */
export type Fault = {
  readonly list: List;
  readonly entry: string;
  readonly field: string;
  readonly wrong:
    | { readonly kind: 'unknown'; readonly id: string; readonly in: string }
    | { readonly kind: 'twice' }
    | { readonly kind: 'ends-before-it-begins' }
    | { readonly kind: 'verified-or-not' }
    | { readonly kind: 'days-and-basis' }
    | { readonly kind: 'time-without-law' }
    | { readonly kind: 'empty-group'; readonly id: string }
    | { readonly kind: 'only-from-a-document' }
    | { readonly kind: 'municipality-twice'; readonly municipality: string }
    | { readonly kind: 'counted-or-not-held' }
    | { readonly kind: 'shown-from-memory'; readonly value: string }
    | { readonly kind: 'no-emergency-number'; readonly country: string };
};

type Reference = { readonly field: string; readonly ids: readonly string[]; readonly in: List };
type References = { readonly [L in List]: (entry: Entry<L>) => readonly Reference[] };

/** Which field of an entry names entries of which other list. */
const references: References = {
  stages: () => [],
  obstacles: ({ stage }) => [{ field: 'stage', ids: [stage], in: 'stages' }],
  reasons: () => [],
  holders: () => [],
  evidence: ({ holders }) => [{ field: 'holders', ids: holders, in: 'holders' }],
  'failure-modes': () => [],
  concepts: () => [],
  offences: ({ subsidiary_to }) => [{ field: 'subsidiary_to', ids: subsidiary_to, in: 'offences' }],
  elements: ({ offence, concepts, proved_by, fails_by }) => [
    { field: 'offence', ids: [offence], in: 'offences' },
    { field: 'concepts', ids: concepts, in: 'concepts' },
    { field: 'proved_by', ids: proved_by, in: 'evidence' },
    { field: 'fails_by', ids: fails_by, in: 'failure-modes' },
  ],
  provisions: () => [],
  judgments: ({ facts, instances }) => [
    ...facts.map(({ concepts }): Reference => ({ field: 'facts', ids: concepts, in: 'concepts' })),
    ...facts.map(({ evidence }): Reference => ({ field: 'facts', ids: evidence, in: 'evidence' })),
    ...instances.flatMap(({ findings, convicted, acquitted }): Reference[] => [
      { field: 'instances', ids: findings.map(({ element }) => element), in: 'elements' },
      { field: 'instances', ids: findings.flatMap(({ fails_by }) => fails_by ?? []), in: 'failure-modes' },
      { field: 'instances', ids: [...convicted, ...acquitted], in: 'offences' },
    ]),
  ],
  ilo11: ({ concepts }) => [{ field: 'concepts', ids: concepts, in: 'concepts' }],
  delphi: ({ ilo11, concepts }) => [
    { field: 'ilo11', ids: ilo11, in: 'ilo11' },
    { field: 'concepts', ids: concepts, in: 'concepts' },
  ],
  'worker-card': ({ ilo11, delphi }) => [
    { field: 'ilo11', ids: ilo11, in: 'ilo11' },
    { field: 'delphi', ids: delphi, in: 'delphi' },
  ],
  sectors: ({ questions, perishable, obstacles }) => [
    { field: 'questions', ids: questions.flatMap(({ observations }) => observations), in: 'observations' },
    { field: 'perishable', ids: perishable.map(({ retention }) => retention), in: 'retention' },
    { field: 'obstacles', ids: obstacles.map(({ obstacle }) => obstacle), in: 'obstacles' },
  ],
  powers: ({ holder }) => [{ field: 'holder', ids: holder ? [holder] : [], in: 'holders' }],
  observations: ({ evidence, delphi, ilo11 }) => [
    { field: 'evidence', ids: evidence, in: 'evidence' },
    { field: 'delphi', ids: delphi, in: 'delphi' },
    { field: 'ilo11', ids: ilo11, in: 'ilo11' },
  ],
  retention: ({ evidence, holder }) => [
    { field: 'evidence', ids: [evidence], in: 'evidence' },
    { field: 'holder', ids: [holder], in: 'holders' },
  ],
  'must-pass-on': ({ from, to }) => [
    { field: 'from', ids: from, in: 'holders' },
    { field: 'to', ids: to, in: 'holders' },
  ],
  purposes: ({ agencies }) => [{ field: 'agencies', ids: agencies, in: 'holders' }],
  'steps-not-taken': ({ evidence }) => [{ field: 'evidence', ids: evidence, in: 'evidence' }],
  clocks: () => [],
  holidays: () => [],
  pay: () => [],
  'pay-rules': () => [],
  secrecy: () => [],
  'record-retention': () => [],
  survey: ({ obstacles }) => [{ field: 'obstacles', ids: obstacles, in: 'obstacles' }],
  municipalities: () => [],
  'firm-numbers': () => [],
  agencies: ({ agency_kind }) => [{ field: 'agency_kind', ids: agency_kind ? [agency_kind] : [], in: 'holders' }],
  'report-breakdowns': () => [],
  'report-measures': () => [],
  reports: ({ tables }) => [
    { field: 'tables', ids: tables.map(({ measure }) => measure), in: 'report-measures' },
    { field: 'tables', ids: tables.flatMap(({ by }) => by), in: 'report-breakdowns' },
  ],
};

/** The ids of each list, gathered once: every reference of a thousand entries asks for them. */
type Ids = Readonly<Record<List, ReadonlySet<string>>>;
const idsIn = (knowledge: Knowledge): Ids =>
  Object.fromEntries(
    lists.map((list) => [list, new Set(knowledge[list].entries.map(({ id }) => id))]),
  ) as unknown as Ids;

const faultsOf = <L extends List>(list: L, knowledge: Knowledge, ids: Ids): readonly Fault[] => {
  const { groups, entries } = knowledge[list];
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const at = (field: string, wrong: Fault['wrong']): Fault => ({ list, entry: entry.id, field, wrong });
    const faults: Fault[] = [];
    if (seen.has(entry.id)) faults.push(at('id', { kind: 'twice' }));
    seen.add(entry.id);
    const { valid_from, valid_to, verified_on, unverified } = entry;
    if (valid_from && valid_to && valid_to < valid_from) faults.push(at('valid_to', { kind: 'ends-before-it-begins' }));
    if ((verified_on === undefined) === (unverified === undefined))
      faults.push(at('verified_on', { kind: 'verified-or-not' }));
    if ('group' in entry && !groups.some(({ id }) => id === entry.group))
      faults.push(at('group', { kind: 'unknown', id: entry.group, in: 'groups' }));
    for (const reference of references[list](entry)) {
      for (const id of reference.ids)
        if (!ids[reference.in].has(id)) faults.push(at(reference.field, { kind: 'unknown', id, in: reference.in }));
    }
    return faults;
  });
};

/** What an offence asks for must be there to be shown: each group that it names has an element of that offence. */
const offenceFaults = ({ offences, elements }: Knowledge): readonly Fault[] =>
  offences.entries.flatMap((offence) =>
    (['adult', 'child'] as const).flatMap((field) =>
      (offence[field] ?? [])
        .filter(({ group }) => !elements.entries.some((one) => one.offence === offence.id && one.group === group))
        .map(
          ({ group }): Fault => ({
            list: 'offences',
            entry: offence.id,
            field,
            wrong: { kind: 'empty-group', id: group },
          }),
        ),
    ),
  );

/** Unknown retention is unknown: a number of days is an estimate, and no number is none. */
const retentionFaults = ({ retention }: Knowledge): readonly Fault[] =>
  retention.entries
    .filter(({ days, basis }) => (days === null) !== (basis === 'unknown'))
    .map(({ id }): Fault => ({ list: 'retention', entry: id, field: 'days', wrong: { kind: 'days-and-basis' } }));

/** A time that no statute was named for would be one of our own. */
const keepingFaults = ({ 'record-retention': rules }: Knowledge): readonly Fault[] =>
  rules.entries
    .filter(({ statute, paragraph, period }) => (statute === null || paragraph === null) && period !== null)
    .map(
      ({ id }): Fault => ({
        list: 'record-retention',
        entry: id,
        field: 'period',
        wrong: { kind: 'time-without-law' },
      }),
    );

/** What only some may mark is never asked for and never guessed: it is read from a document. */
const restrictedFaults = ({ observations }: Knowledge): readonly Fault[] =>
  observations.entries
    .filter(({ only_in, by }) => only_in.length > 0 && by.some((way) => way !== 'document'))
    .map(
      ({ id }): Fault => ({ list: 'observations', entry: id, field: 'by', wrong: { kind: 'only-from-a-document' } }),
    );

/** A municipality that was in two counties would be counted in either of them. */
const municipalityFaults = ({ municipalities }: Knowledge): readonly Fault[] =>
  namedTwice(municipalities.entries).map(
    ({ county, municipality }): Fault => ({
      list: 'municipalities',
      entry: county,
      field: 'municipalities',
      wrong: { kind: 'municipality-twice', municipality },
    }),
  );

/** A measure is counted, or says why not: a cell of one that says neither would be empty without a reason. */
const measureFaults = ({ 'report-measures': measures }: Knowledge): readonly Fault[] =>
  measures.entries
    .filter(({ counted, not_held }) => (counted === null) === (not_held === null))
    .map(
      ({ id }): Fault => ({
        list: 'report-measures',
        entry: id,
        field: 'counted',
        wrong: { kind: 'counted-or-not-held' },
      }),
    );

/** What no one has read is shown to no worker; and an emergency number is in each country that has a register. */
const agencyFaults = ({ agencies }: Knowledge): readonly Fault[] =>
  agencies.entries.flatMap((agency) => [
    ...shownFromMemory(agency).map(
      ({ value }): Fault => ({
        list: 'agencies',
        entry: agency.id,
        field: 'contacts',
        wrong: { kind: 'shown-from-memory', value },
      }),
    ),
    ...(agencies.entries.find((one) => one.country === agency.country) === agency &&
    emergencyNumber(agencies.entries, agency.country) === null
      ? [
          {
            list: 'agencies',
            entry: agency.id,
            field: 'kind',
            wrong: { kind: 'no-emergency-number', country: agency.country },
          } satisfies Fault,
        ]
      : []),
  ]);

/** Everything that does not fit together, over all lists. */
export const faultsIn = (knowledge: Knowledge, ids = idsIn(knowledge)): readonly Fault[] => [
  ...lists.flatMap((list) => faultsOf(list, knowledge, ids)),
  ...offenceFaults(knowledge),
  ...retentionFaults(knowledge),
  ...keepingFaults(knowledge),
  ...restrictedFaults(knowledge),
  ...municipalityFaults(knowledge),
  ...measureFaults(knowledge),
  ...agencyFaults(knowledge),
];
