import { type DetectedObstacle, type Detector, daysLater, type Recorded } from '../../../kernel/obstacle.ts';
import { startOfDay } from '../../../kernel/time/dates.ts';
import type { CriminalFile, Decision, Verdict } from '../criminal-file.ts';
import { isCharge, isNonPunishment, isWithoutInjuredParty } from '../decisions/decision-reasons.ts';
import type { DecisionLine } from '../decisions/schema.ts';
import { isLink } from '../elements/elements.ts';
import { isForcedLabour, isOwnOffence, isTrafficking, isVulnerability } from '../elements/meanings.ts';
import { obstacleMessages as texts } from './messages.ts';
import { earliest, lackingBetween } from './time.ts';

type File = Detector<CriminalFile>;

/** A decision that has been made asks for no act in My work. */
const decided = { removedBy: null, isAsked: false } as const;

/** The decisions in which some lines say such a thing, each from when it was made. */
const deciding =
  (
    such: (line: DecisionLine, decision: Decision) => boolean,
    ended: (file: CriminalFile, at: string) => string | null = () => null,
  ): File['find'] =>
  (_stream, file) =>
    file.decisions.flatMap((decision): DetectedObstacle[] => {
      const people = new Set(decision.lines.filter((line) => such(line, decision)).map(({ party }) => party)).size;
      const { id: of, at } = decision;
      return people === 0
        ? []
        : [
            {
              of,
              under: file.case,
              threatensFrom: at,
              arisesAt: at,
              endedOn: ended(file, at),
              facts: { people, of: file.parties.length },
            },
          ];
    });

const notProved: readonly string[] = ['RC04', 'RC05', 'RC06', 'RC07'];

/** Days within which it should be decided whether an investigation is opened: a choice of this system. */
const daysToOpen = 14;

/** When an investigation was opened after a decision not to. */
const openedAfter = ({ openedAt }: CriminalFile, at: string): string | null =>
  openedAt !== null && openedAt > at ? openedAt : null;

export const decisionDetectors: readonly File[] = [
  {
    name: 'file.not-yet-opened',
    obstacle: 'OB-C04',
    because: texts.notYetOpened,
    removedBy: 'investigation.open',
    isAsked: false,
    find: (_stream, { case: under, reportedAt, openedAt, decisions }) => [
      {
        under,
        threatensFrom: daysLater(reportedAt, daysToOpen / 2),
        arisesAt: daysLater(reportedAt, daysToOpen),
        endedOn: earliest([openedAt, ...decisions.map(({ at }) => at)].filter((moment) => moment !== null)),
      },
    ],
  },
  {
    name: 'decision.not-opened',
    obstacle: 'OB-C04',
    because: texts.notOpened,
    ...decided,
    find: deciding((line) => !isNonPunishment(line) && line.outcome === 'not-opened', openedAfter),
  },
  {
    name: 'decision.not-proved',
    obstacle: 'OB-C05',
    because: texts.notProved,
    ...decided,
    find: deciding((line) => !isNonPunishment(line) && line.outcome === 'closed' && notProved.includes(line.reason)),
  },
  {
    name: 'decision.does-not-take-part',
    obstacle: 'OB-B10',
    because: texts.doesNotTakePart,
    ...decided,
    find: deciding(isWithoutInjuredParty),
  },
  {
    name: 'decision.own-offence-pursued',
    obstacle: 'OB-B02',
    because: texts.ownOffencePursued,
    ...decided,
    find: deciding((line) => isOwnOffence(line.offence) && isCharge(line)),
  },
  {
    name: 'decision.one-offence',
    obstacle: 'OB-D06',
    because: texts.oneOffence,
    ...decided,
    find: deciding(
      (line, { lines }) =>
        !isNonPunishment(line) &&
        line.outcome === 'charged' &&
        !lines.some(({ party, outcome }) => party === line.party && outcome === 'charged-alternative'),
    ),
  },
  {
    name: 'file.trafficking-not-named',
    obstacle: 'OB-C02',
    because: texts.traffickingNotNamed,
    ...decided,
    find: (_stream, file) => {
      const between = lackingBetween(file);
      return between === null || file.offences.some(isTrafficking)
        ? []
        : [{ ...between, under: file.case, endedOn: null }];
    },
  },
];

/** The judgments that say such a thing. */
const judging =
  (such: (verdict: Verdict, file: CriminalFile) => boolean): File['find'] =>
  (_stream, file) =>
    file.verdicts
      .filter((verdict) => such(verdict, file))
      .map(({ id: of, on }) => ({
        of,
        under: file.case,
        threatensFrom: startOfDay(on),
        arisesAt: startOfDay(on),
        endedOn: null,
      }));

const finds = (isOne: (element: string) => boolean) =>
  judging(({ findings }) => findings.some(({ element, finding }) => finding === 'not-proved' && isOne(element)));
const ends = (outcome: string) => judging(({ lines }) => lines.some((line) => line.outcome === outcome));

/** Whether another court before it had another outcome for the same person and offence. */
const differs = ({ id, on, lines }: Verdict, { verdicts }: CriminalFile): boolean =>
  verdicts.some(
    (other) =>
      other.id !== id &&
      other.on <= on &&
      other.lines.some((before) =>
        lines.some(
          (now) => now.party === before.party && now.offence === before.offence && now.outcome !== before.outcome,
        ),
      ),
  );

export const verdictDetectors: readonly File[] = [
  {
    name: 'verdict.forced-labour',
    obstacle: 'OB-E01',
    because: texts.courtForcedLabour,
    ...decided,
    find: finds(isForcedLabour),
  },
  {
    name: 'verdict.vulnerability',
    obstacle: 'OB-E02',
    because: texts.courtVulnerability,
    ...decided,
    find: finds(isVulnerability),
  },
  { name: 'verdict.link', obstacle: 'OB-E03', because: texts.courtLink, ...decided, find: finds(isLink) },
  { name: 'verdict.acquitted', obstacle: 'OB-E05', because: texts.acquitted, ...decided, find: ends('acquitted') },
  { name: 'verdict.lesser', obstacle: 'OB-E06', because: texts.lesser, ...decided, find: ends('convicted-of-lesser') },
  { name: 'verdict.changed', obstacle: 'OB-E08', because: texts.changed, ...decided, find: judging(differs) },
];

/** Where a prosecutor, an investigator or the person who records a judgment names obstacles by their codes. */
export const fileRecorded: readonly Recorded<CriminalFile>[] = [
  {
    name: 'decision.make',
    because: texts.namedInDecision,
    find: (_stream, { case: under, decisions }) =>
      decisions.flatMap(({ id: of, at, obstacles }) => obstacles.map((obstacle) => ({ obstacle, of, at, under }))),
  },
  {
    name: 'verdict.record',
    because: texts.namedInVerdict,
    find: (_stream, { case: under, verdicts }) =>
      verdicts.flatMap(({ id: of, on, obstacles }) =>
        obstacles.map((obstacle) => ({ obstacle, of, at: startOfDay(on), under })),
      ),
  },
  {
    name: 'evidence.reply',
    because: texts.namedInReply,
    find: (_stream, { case: under, requests }) =>
      requests.flatMap(({ id: of, reply }) =>
        reply?.obstacle ? [{ obstacle: reply.obstacle, of, at: startOfDay(reply.on), under }] : [],
      ),
  },
];
