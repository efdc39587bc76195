import type { ActEnvelope } from '../../kernel/act.ts';
import { type Count, count } from '../../kernel/count.ts';
import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import type { Setting } from '../knowledge/public.ts';
import type { StoredFile } from './criminal-file.ts';
import { isCharge, isNonPunishment } from './decisions/decision-reasons.ts';
import type { DecisionFacts, DecisionLine, VerdictFacts } from './decisions/schema.ts';

/*
 * What the acts of a criminal file add to the study of attrition: each injured party once for each stage that the file reaches,
 * and once where they drop out. A decision not to pursue the injured party's own offence (RC17) is no dropping out: it is not
 * about what was done to them.
 */

/** A criminal file with where the people in it worked, as recorded in its case. */
export type CountedFile = StoredFile & { readonly setting: Setting };

type Act = Pick<ActEnvelope, 'happenedFrom' | 'precision'>;

/** The day on which it happened, when that is known to the day. */
const dayOf = ({ happenedFrom, precision }: Act, { at }: StoredFile): string | null =>
  ['month', 'year'].includes(precision) ? null : dayIn(new Date(happenedFrom), zoneIn(at.country));

/** An injured party is counted by the id that the agency has for the person, or else by that of the party in this file. */
const whoIs = (party: string, { state }: StoredFile): string =>
  state.parties.find(({ id }) => id === party)?.person ?? party;

/** An injured party who is added counts as suspected to be exploited and reported; as investigated too if the file is open. */
export function countParty(party: { party: string; person: string | null }, act: Act, stored: CountedFile): Count[] {
  const said = { ...stored.setting, unit: 'person', person: party.person ?? party.party, file: stored.id } as const;
  const { openedAt, reportedOn } = stored.state;
  const reported = [
    count({ ...said, stage: 'suspicion', on: reportedOn }),
    count({ ...said, stage: 'report', chain: 'criminal', on: reportedOn }),
  ];
  return openedAt
    ? [...reported, count({ ...said, stage: 'investigation', chain: 'criminal', on: dayOf(act, stored) })]
    : reported;
}

/** All injured parties of a file are in its investigation from the day on which it is opened. */
export const countOpened = (act: Act, stored: CountedFile): Count[] =>
  stored.state.parties.map(({ id, person }) =>
    count({
      ...stored.setting,
      stage: 'investigation',
      chain: 'criminal',
      unit: 'person',
      person: person ?? id,
      file: stored.id,
      on: dayOf(act, stored),
    }),
  );

/**
 * Each injured party whom a decision is about: charged when any of its lines is a charge, dropped out when all of them end. A
 * person for whom one offence is closed and another goes on has not dropped out.
 */
export function countDecision(facts: DecisionFacts, act: Act, stored: CountedFile): Count[] {
  const about = facts.lines.filter((line) => !isNonPunishment(line));
  return [...new Set(about.map(({ party }) => party))].flatMap((party) => {
    const lines = about.filter((line) => line.party === party);
    const said = {
      ...stored.setting,
      chain: 'criminal',
      unit: 'person',
      person: whoIs(party, stored),
      file: stored.id,
    } as const;
    const on = dayOf(act, stored);
    if (lines.some(isCharge)) return [count({ ...said, stage: 'charge', reason: 'RC15', on })];
    const [first] = lines;
    if (!first) return [];
    const { obstacles } = facts;
    return first.outcome === 'not-opened'
      ? [count({ ...said, stage: 'report', exit: 'not-opened', reason: first.reason, obstacles, on })]
      : [count({ ...said, stage: 'investigation', exit: exitOf(first), reason: first.reason, obstacles, on })];
  });
}

/** What the study calls a closing for these reasons; for every other reason it is `closed`. */
const closings: Readonly<Record<string, string>> = { RC12: 'reclassified', RC14: 'waived', RC16: 'handed-abroad' };
const exitOf = ({ reason }: DecisionLine): string => closings[reason] ?? 'closed';

const exitOfVerdict = {
  convicted: 'convicted',
  'convicted-of-lesser': 'convicted-lesser',
  acquitted: 'acquitted',
} as const;

/** Each injured party whom a verdict is about, by the outcome that goes furthest. */
export function countVerdict({ lines, on, obstacles }: VerdictFacts, stored: CountedFile): Count[] {
  return [...new Set(lines.map(({ party }) => party))].map((party) => {
    const theirs = lines.filter((line) => line.party === party).map(({ outcome }) => outcome);
    const furthest = (['convicted', 'convicted-of-lesser', 'acquitted'] as const).find((one) => theirs.includes(one));
    return count({
      ...stored.setting,
      stage: 'verdict',
      chain: 'criminal',
      unit: 'person',
      person: whoIs(party, stored),
      file: stored.id,
      on,
      exit: exitOfVerdict[furthest ?? 'acquitted'],
      obstacles,
    });
  });
}
