import type { Detector } from '../../../kernel/obstacle.ts';
import type { CriminalFile } from '../criminal-file.ts';
import { isLink, isMeans, isPurpose } from '../elements/elements.ts';
import { isForcedLabour, isTrafficking } from '../elements/meanings.ts';
import { obstacleMessages as texts } from './messages.ts';
import { decidedAt, earliest, lackingBetween, onlyWhileOpen } from './time.ts';

type File = Detector<CriminalFile>;

/**
 * That none of these elements is supported for an injured party: a person has called them weak or contradicted, or they have not
 * been assessed by the time of the decision. For a child nothing is lacking that the law does not require. An obstacle by an
 * assessment arises when that was made; no rule weighs anything.
 */
const unsupported =
  (
    isOne: (element: string) => boolean,
    needlessForChild: boolean,
    bySilence: (file: CriminalFile) => boolean,
  ): File['find'] =>
  (_stream, file) => {
    const between = lackingBetween(file);
    if (between === null) return [];
    const said: string[] = [];
    let silent = 0;
    for (const { id, under18 } of file.parties) {
      if (under18 === true && needlessForChild) continue;
      const own = file.settings.filter(({ party, element }) => party === id && isOne(element));
      if (own.some(({ state, weak }) => state === 'supported' && !weak)) continue;
      const doubted = own.filter(({ state, weak }) => weak || state === 'contradicted').map(({ at }) => at);
      if (doubted.length > 0) said.push(earliest(doubted) as string);
      else if (bySilence(file)) silent += 1;
    }
    const people = said.length + silent;
    if (people === 0) return [];
    const at = earliest(said);
    const time = at === null ? between : { threatensFrom: at, arisesAt: at };
    return [
      { ...time, ...onlyWhileOpen(file), under: file.case, endedOn: null, facts: { people, of: file.parties.length } },
    ];
  };

const always = (): boolean => true;
const named = ({ offences }: CriminalFile): boolean => offences.some(isTrafficking);
/** Forced labour is one of several forms: that it has not been assessed means nothing. */
const never = (): boolean => false;

/** The board asks about each open element, and the task of the decision asks for the whole. */
const asked = { removedBy: 'element.set', isAsked: true } as const;

export const elementDetectors: readonly File[] = [
  {
    name: 'element.means',
    obstacle: 'OB-D01',
    because: texts.means,
    ...asked,
    find: unsupported(isMeans, true, always),
  },
  {
    name: 'element.purpose',
    obstacle: 'OB-D02',
    because: texts.purpose,
    ...asked,
    find: unsupported(isPurpose, false, named),
  },
  { name: 'element.link', obstacle: 'OB-D03', because: texts.link, ...asked, find: unsupported(isLink, true, always) },
  {
    name: 'element.forced-labour',
    obstacle: 'OB-D04',
    because: texts.forcedLabour,
    ...asked,
    find: unsupported(isForcedLabour, false, never),
  },
  {
    // Evidence against is to be searched for as well (in Sweden rättegångsbalken 23:4). What was not searched for, the defence finds.
    name: 'element.against-not-looked-for',
    obstacle: 'OB-C05',
    because: texts.againstNotLookedFor,
    removedBy: 'element.set',
    isAsked: false,
    find: (_stream, file) => {
      const open = file.settings.filter(({ lookedAgainst }) => !lookedAgainst).map(({ at }) => at);
      const from = earliest(open);
      if (from === null || decidedAt(file) !== null) return [];
      return [
        { under: file.case, threatensFrom: from, arisesAt: null, endedOn: null, facts: { elements: open.length } },
      ];
    },
  },
];
