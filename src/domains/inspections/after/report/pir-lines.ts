import { type Decision, madeIn } from '../after.ts';
import { handedNames, kindNames, outcomeNames } from '../code-messages.ts';
import { foundIn } from '../found.ts';
import { interpretersText } from '../interpreters-text.ts';
import { numberDefinitions, numberNames } from '../number-messages.ts';
import { conversationKeys, type NumberKey, workerKeys } from '../numbers.ts';
import { saidLast } from '../side-by-side.ts';
import { type Inspected, numberLine, type ReportLine, type Saying, type SentFromVisit } from './line.ts';
import { type pirHeadings, pirText, reportText } from './messages.ts';

/** Of the published counters, those that say what was found. */
const findingKeys: readonly NumberKey[] = [
  'workers-affected',
  'employers-linked',
  'undeclared-workers',
  'forged-documents',
];

type Section = keyof typeof pirHeadings;
type PirValue = { readonly section: Section; readonly code: string; readonly label: string; readonly value: string };

const told = (line: PirValue, source: string): ReportLine => ({
  ...line,
  state: 'told',
  said: null,
  of: null,
  counted: null,
  definition: '',
  source,
});

/** A post-inspection report, heading by heading: codes, numbers and names of places and units, and no free text. */
export function pirLines(inspected: readonly Inspected[], saying: Saying): readonly ReportLine[] {
  const { t } = saying;
  const acts = t(reportText.sourceActs);
  const plan = t(reportText.sourcePlan);
  const visits = inspected.flatMap((one) => one.visits);
  const number = (section: Section, key: NumberKey): ReportLine =>
    numberLine(
      key,
      { section, code: key, label: t(numberNames[key]), definition: t(numberDefinitions[key]) },
      inspected,
      saying,
    );
  return [
    ...inspected.flatMap(({ plan: planned, visits: [first] }) => [
      told(
        {
          section: 'case-description',
          code: 'purpose',
          label: t(pirText.purpose),
          value: planned?.purpose ? saying.purpose(planned.purpose) : t(pirText.planNotHere),
        },
        plan,
      ),
      told(
        {
          section: 'case-description',
          code: 'place',
          label: t(pirText.place),
          value: first ? placeOf(first.visit.workplace) : '',
        },
        acts,
      ),
    ]),
    ...visits.map(({ visit, by }) =>
      told(
        {
          section: 'where-and-when',
          code: 'visit',
          label: t(pirText.visit, { capacity: saying.capacity(visit.capacity), by }),
          value: t(pirText.visitTimes, {
            place: placeOf(visit.workplace),
            from: saying.moment(visit.begunAt),
            to: visit.leftAt === null ? t(pirText.notLeft) : saying.moment(visit.leftAt),
          }),
        },
        acts,
      ),
    ),
    ...agencyLines(inspected, saying).map((line) => told(line, line.code === 'own-unit' ? acts : plan)),
    ...[...workerKeys, ...conversationKeys].map((key) => number('workers', key)),
    ...inspected.map(({ visits: ones }) =>
      told(
        {
          section: 'workers',
          code: 'interpreter',
          label: t(pirText.interpreter),
          value: interpretersText(saidLast(ones)?.after.said?.interpreter ?? 'not-noted', saying),
        },
        t(reportText.sourceSaid),
      ),
    ),
    ...findings(visits, saying).map((line) => told(line, acts)),
    ...findingKeys.map((key) => number('findings', key)),
    ...decisionLines(
      visits.flatMap(({ after }) => madeIn(after)),
      saying,
    ).map((line) => told(line, acts)),
    ...sentLines(
      inspected.flatMap(({ sent }) => sent),
      saying,
    ).map((line) => told(line, acts)),
  ];
}

const placeOf = ({ name, municipality }: { readonly name: string; readonly municipality: string }): string =>
  `${name}, ${municipality}`;

/** Who took part, by the plan; where the plan cannot be read, the own unit alone is known. */
function agencyLines(inspected: readonly Inspected[], { t, capacity, unit, ownCapacity }: Saying): PirValue[] {
  const members = new Map(
    inspected.flatMap(({ plan }) => plan?.members ?? []).map((one) => [`${one.name}\n${one.capacity}`, one]),
  );
  const section = 'agencies';
  const own = { section, code: 'own-unit', label: unit, value: t(pirText.ownUnit, { capacity: ownCapacity }) } as const;
  return [
    own,
    ...[...members.values()]
      .filter(({ name }) => name !== unit)
      .map((one) => ({
        ...({ section, code: 'member', label: one.name } as const),
        value: t(pirText.member, { capacity: capacity(one.capacity) }),
      })),
  ];
}

function findings(visits: Inspected['visits'], { t, sign }: Saying): PirValue[] {
  const found = visits.map(({ visit }) => foundIn(visit));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const all = found.flatMap(({ signs }) => signs);
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  const section = 'findings';
  const talks = {
    offered: sum(found.map(({ offered }) => offered)),
    held: sum(found.map(({ held }) => held)),
    declined: sum(found.map(({ declined }) => declined)),
  };
  const signs = codes.map((code) => {
    const of = all.filter((one) => one.code === code);
    const ways = {
      seen: sum(of.map(({ seen }) => seen)),
      said: sum(of.map(({ said }) => said)),
      document: sum(of.map(({ document }) => document)),
      notSo: sum(of.map(({ notSo }) => notSo)),
    };
    return { section, code, label: sign(code), value: t(pirText.signTold, ways) } as const;
  });
  return [
    {
      section,
      code: 'notes',
      label: t(pirText.notes),
      value: String(sum(found.map(({ notes }) => notes))),
    },
    { section, code: 'conversations', label: t(pirText.talks), value: t(pirText.talksTold, talks) },
    ...(signs.length > 0 ? signs : [{ section, code: 'no-signs', label: t(pirText.noSigns), value: '' } as const]),
  ];
}

function decisionLines(decisions: readonly Decision[], { t, day, provision }: Saying): PirValue[] {
  const dayOf = (on: string | null): string => (on === null ? t(pirText.dayNotKnown) : day(on));
  const section = 'decisions';
  if (decisions.length === 0) return [{ section, code: 'none', label: t(pirText.noDecisions), value: '' }];
  return decisions.map(({ kind, on, basis, outcomes }) => {
    const became = outcomes.map((one) =>
      t(pirText.becameOn, { outcome: t(outcomeNames[one.outcome]), on: dayOf(one.on) }),
    );
    return {
      section,
      code: kind,
      label: t(kindNames[kind]),
      value: t(pirText.decided, {
        on: dayOf(on),
        basis: basis === null ? t(pirText.noProvision) : provision(basis),
        became: became.length > 0 ? became.join('; ') : t(pirText.nothingBecame),
      }),
    };
  });
}

const stateOf = ({ receivedAt, acknowledgedAt, withdrawnAt }: SentFromVisit): string =>
  withdrawnAt ? 'withdrawn' : acknowledgedAt ? 'acknowledged' : receivedAt ? 'received' : 'sent';

function sentLines(sent: readonly SentFromVisit[], { t, moment }: Saying): PirValue[] {
  const section = 'follow-up';
  if (sent.length === 0) return [{ section, code: 'none', label: t(pirText.nothingHanded), value: '' }];
  return sent.map((one) => ({
    section,
    code: one.kind,
    label: t(handedNames[one.kind]),
    value: t(pirText.handed, { to: one.to, sent: moment(one.sentAt), state: stateOf(one) }),
  }));
}
