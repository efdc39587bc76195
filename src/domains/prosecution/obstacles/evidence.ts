import { type DetectedObstacle, type Detector, daysLater } from '../../../kernel/obstacle.ts';
import { endOfDay, startOfDay } from '../../../kernel/time/dates.ts';
import type { EvidenceType } from '../codes.ts';
import type { CriminalFile, Item, Request } from '../criminal-file.ts';
import { obstacleMessages as texts } from './messages.ts';
import { decidedAt, earliest, lackingBetween, onlyWhileOpen } from './time.ts';

type File = Detector<CriminalFile>;

/** Kinds of evidence that rest on a person's account, wholly or in part, by the catalogue; a test compares the two. */
export const wordTypes: readonly EvidenceType[] = ['EV01', 'EV02', 'EV21', 'EV24'];

/** Whether an item is independent of this person's account, as far as the file alone shows: in doubt it is not. */
const standsWithout = ({ type, parties, accountOf, independent }: Item, party: string): boolean => {
  if (!parties.includes(party) || accountOf === party || independent === false) return false;
  return independent === true || accountOf !== null || !wordTypes.includes(type);
};

const securedAt = ({ securedOn }: Item): string => startOfDay(securedOn);

/** That no item of these kinds is in the file when the decision is due. */
const lacking =
  (types: readonly EvidenceType[]): File['find'] =>
  (_stream, file) => {
    const between = lackingBetween(file);
    if (between === null) return [];
    const found = earliest(file.items.filter(({ type }) => types.includes(type)).map(securedAt));
    return [{ ...between, ...onlyWhileOpen(file), under: file.case, endedOn: found }];
  };

/** The task of the decision asks for the whole file; it is not asked for piece by piece as well. */
const asked = { removedBy: 'evidence.request', isAsked: true } as const;

/** Requested evidence that has not come, or came too late. */
const requested =
  (which: (request: Request) => Omit<DetectedObstacle, 'of' | 'under' | 'facts'> | null): File['find'] =>
  (_stream, file) =>
    file.requests.flatMap((request): DetectedObstacle[] => {
      const found = which(request);
      return found === null ? [] : [{ ...found, of: request.id, under: file.case, facts: { evidence: request.type } }];
    });

/** Days after which a request abroad is late: a choice of this system. */
const daysAbroad = 90;

/** Days from report to decision that are called long: a year, a choice of this system. */
const daysLong = 366;

export const evidenceDetectors: readonly File[] = [
  {
    name: 'file.only-their-word',
    obstacle: 'OB-C08',
    because: texts.onlyTheirWord,
    removedBy: 'evidence.request',
    isAsked: false,
    find: (_stream, file) => {
      const between = lackingBetween(file);
      if (between === null || file.parties.length === 0) return [];
      const first = file.parties.map(({ id }) =>
        earliest(file.items.filter((item) => standsWithout(item, id)).map(securedAt)),
      );
      const alone = first.filter((moment) => moment === null).length;
      const last =
        first
          .filter((moment) => moment !== null)
          .sort()
          .at(-1) ?? null;
      return [
        {
          ...between,
          ...onlyWhileOpen(file),
          under: file.case,
          endedOn: alone > 0 ? null : last,
          facts: { people: alone > 0 ? alone : file.parties.length, of: file.parties.length },
        },
      ];
    },
  },
  {
    name: 'file.money-not-followed',
    obstacle: 'OB-C09',
    because: texts.moneyNotFollowed,
    removedBy: 'evidence.request',
    isAsked: false,
    find: lacking(['EV08', 'EV09', 'EV18']),
  },
  {
    name: 'file.no-comparator-wage',
    obstacle: 'OB-D05',
    because: texts.noComparatorWage,
    ...asked,
    find: lacking(['EV20']),
  },
  { name: 'file.chain-not-drawn', obstacle: 'OB-C12', because: texts.chainNotDrawn, ...asked, find: lacking(['EV19']) },
  {
    name: 'file.assets-not-looked-for',
    obstacle: 'OB-F03',
    because: texts.assetsNotLookedFor,
    ...asked,
    find: lacking(['EV18']),
  },
  {
    name: 'evidence.gone',
    obstacle: 'OB-C07',
    because: texts.gone,
    removedBy: null,
    isAsked: false,
    find: requested(({ askedOn, reply }) =>
      reply?.outcome === 'overwritten'
        ? { threatensFrom: startOfDay(askedOn), arisesAt: startOfDay(reply.goneSince ?? reply.on), endedOn: null }
        : null,
    ),
  },
  {
    name: 'evidence.will-be-gone',
    obstacle: 'OB-C07',
    because: texts.willBeGone,
    // It waits for the holder, and My work says so.
    removedBy: 'evidence.reply',
    isAsked: true,
    find: requested(({ askedOn, lost, reply }) =>
      lost?.kind === 'expires' && reply === null
        ? {
            threatensFrom: startOfDay(askedOn),
            arisesAt: lost.on === null ? null : endOfDay(lost.on),
            endedOn: null,
          }
        : null,
    ),
  },
  {
    name: 'evidence.witness-leaves',
    obstacle: 'OB-B09',
    because: texts.witnessLeaves,
    removedBy: 'evidence.reply',
    isAsked: true,
    find: requested(({ askedOn, lost, reply }) =>
      lost?.kind === 'leaves' && reply === null
        ? {
            threatensFrom: startOfDay(askedOn),
            arisesAt: lost.on === null ? null : endOfDay(lost.on),
            endedOn: null,
          }
        : null,
    ),
  },
  {
    name: 'evidence.abroad-unanswered',
    obstacle: 'OB-C11',
    because: texts.abroadUnanswered,
    removedBy: 'evidence.reply',
    isAsked: true,
    find: requested(({ type, askedOn, reply }) =>
      type === 'EV23'
        ? {
            threatensFrom: startOfDay(askedOn),
            arisesAt: daysLater(startOfDay(askedOn), daysAbroad),
            endedOn: reply === null ? null : startOfDay(reply.on),
          }
        : null,
    ),
  },
  {
    name: 'file.takes-long',
    obstacle: 'OB-C10',
    because: texts.takesLong,
    removedBy: 'decision.make',
    isAsked: true,
    find: (_stream, file) => [
      {
        under: file.case,
        threatensFrom: daysLater(file.reportedAt, daysLong / 2),
        arisesAt: daysLater(file.reportedAt, daysLong),
        endedOn: decidedAt(file),
      },
    ],
  },
];
