import type { Message } from '../../../../kernel/message.ts';
import type { ChainFigures, Group, Share } from '../../../caseload/public.ts';
import {
  type Compared,
  type ComparedGroup,
  compareGroups,
  countyNames,
  drawnInShares,
  type GroupVerdict,
} from '../../../caseload/public.ts';
import type { FigureKind, ShownFigure } from '../../shown-figure.ts';
import { cellsIn, tableOfCells } from '../report/measured.ts';
import type { Cell } from '../report/table.ts';
import type { Words } from '../report/words.ts';
import { comparisonDrawing } from './comparison-drawing.ts';
import { comparisonText as text } from './comparison-messages.ts';
import { shownFigure } from './shown-figure.ts';

/** What agencies are called in a study; a file of its own names them by code. */
export type AgencyName = (word: string) => string;

const verdicts: Readonly<Record<GroupVerdict, Message>> = {
  'surely-more': text.verdictMore,
  'surely-fewer': text.verdictFewer,
  'not-told-apart': text.verdictNone,
};

const isSure = ({ verdict }: ComparedGroup): boolean => verdict !== 'not-told-apart';

function findingOf({ groups }: Compared, name: (group: string) => string, { t, number }: Words): string {
  const sure = groups.filter(isSure);
  const [only] = sure;
  if (!only) return t(text.none);
  if (sure.length > 1) return t(text.several, { count: number(sure.length), of: number(groups.length) });
  return t(only.verdict === 'surely-more' ? text.more : text.fewer, { group: name(only.group) });
}

/** All who were at the beginning, and how many of them went on; null where one of the two is not shown. */
function wholeOf({ stages, begins_at }: ChainFigures): Share | null {
  const first = stages.find(({ stage }) => stage === begins_at);
  if (!first?.reached || first.went_on === null) return null;
  const { reached: of, went_on: count } = first;
  return { of, count, share: count / of, lower: 0, upper: 1 };
}

type List = {
  readonly kind: FigureKind;
  readonly title: Message;
  readonly caption: Message;
  readonly groups: readonly Group[] | undefined;
  readonly name: (group: string) => string;
};

/** That no groups can be ranked, in words that do not contradict a title which says that some surely differ. */
function rankNotes({ groups }: Compared, { t }: Words): string[] {
  const isAnyRank = groups.every(({ rank: [from, to] }) => from === 1 && to === groups.length);
  if (!isAnyRank) return [];
  const count = groups.filter(isSure).length;
  return [count === 0 ? t(text.anyRank) : t(text.noneRanked, { count })];
}

const wordOfList: Readonly<Record<string, string>> = { regions: 'region', counties: 'county', sectors: 'sector' };

/**
 * Why the groups come to fewer than all. The number is one of the study's own figures, hidden there together with what it
 * could be worked out from; where it is hidden, no number.
 */
function notOnRecord({ kind, groups }: List, { t, number }: Words): string[] {
  const untold = groups?.find(({ group }) => group === 'not-told');
  if (!untold || untold.reached === 0) return [];
  const list = wordOfList[kind] ?? 'agency';
  return [
    untold.reached === null ? t(text.someNotTold, { list }) : t(text.notTold, { list, count: number(untold.reached) }),
  ];
}

function comparisonOf(chain: ChainFigures, list: List, source: string, words: Words): ShownFigure | null {
  const { t, number } = words;
  const whole = wholeOf(chain);
  if (!whole || !list.groups) return null;
  const compared = compareGroups(list.groups, whole);
  if (compared.groups.length < 2) return null;
  const drawnIn = list.kind === 'counties' ? drawnInShares(compared.groups.map(({ share }) => share)) : null;
  const cells = cellsIn(words);
  const drawnInCell = (place: number): Cell => {
    const { estimate = 0, lower = 0, upper = 0 } = drawnIn?.[place] ?? {};
    const said = words.share({ of: 0, count: 0, share: estimate, lower, upper }, undefined);
    return cells.limits({ estimate, lower, upper }, said);
  };
  const verdictOf = ({ verdict }: ComparedGroup): string => t(verdicts[verdict]);
  const rows = compared.groups.map((group, place) => ({
    name: list.name(group.group),
    line: t(text.line, { reached: number(group.reached), verdict: verdictOf(group) }),
    share: group.share,
    text: words.share(group.share, undefined),
    isSure: isSure(group),
    drawnIn: drawnIn?.[place] ?? null,
  }));
  const hidden = compared.hidden.map(list.name).join(', ');
  const heads = [
    text.colGroup,
    text.colReached,
    text.colShare,
    ...(drawnIn ? [text.colDrawnIn] : []),
    text.colRank,
    text.colVerdict,
  ];
  const columns = heads.map((head, place) => ({ name: t(head), isNumber: place > 0 && place < heads.length - 1 }));
  const table = tableOfCells(
    { id: `${chain.chain}-${list.kind}`, caption: t(list.caption), columns },
    compared.groups.map((group, place) => [
      cells.plain(list.name(group.group)),
      cells.number(group.reached),
      cells.share(group.share, undefined),
      ...(drawnIn ? [drawnInCell(place)] : []),
      cells.rank({ rank: [...group.rank] }),
      cells.plain(verdictOf(group)),
    ]),
  );
  const told = {
    kind: list.kind,
    title: t(list.title, { finding: findingOf(compared, list.name, words) }),
    sub: t(text.sub, { stage: words.name('stage', chain.begins_at ?? ''), share: words.percent(whole.share) }),
    notes: [
      ...rankNotes(compared, words),
      ...(drawnIn ? [t(text.drawnInNote)] : []),
      ...(hidden === '' ? [] : [t(text.hidden, { groups: hidden })]),
      ...notOnRecord(list, words),
    ],
    method: drawnIn ? `${t(text.method)} ${t(text.methodDrawnIn)}` : t(text.method),
    table,
  };
  return shownFigure(told, comparisonDrawing(rows, whole.share, words.percent), source, words);
}

/** What is left when the largest case is left out: one case of forty people can be half a country's figures. */
function withoutLargest(chain: ChainFigures, source: string, words: Words): ShownFigure | null {
  const { t, number, percent } = words;
  const whole = wholeOf(chain);
  const [inIt, beside] = chain.largest ?? [];
  if (!whole || !inIt?.went_on || !beside?.went_on) return null;
  const rows = [
    { name: t(text.besideLargest), share: beside.went_on },
    { name: t(text.inLargest), share: inIt.went_on },
  ];
  const [without, withIt] = [percent(beside.went_on.share), percent(whole.share)];
  const isSame = without === withIt;
  const caption = t(isSame ? text.largestSame : text.largestTitle, { beside: without, whole: withIt });
  const heads = [text.colGroup, text.colReached, text.colShare];
  const columns = heads.map((head, place) => ({ name: t(head), isNumber: place > 0 }));
  const cells = cellsIn(words);
  const table = tableOfCells(
    { id: `${chain.chain}-largest`, caption, columns },
    rows.map(({ name, share }) => [cells.plain(name), cells.number(share.of), cells.share(share, undefined)]),
  );
  const told = {
    kind: 'largest' as const,
    title: table.caption,
    sub: t(text.largestSub, { count: number(inIt.went_on.of), of: number(whole.of) }),
    notes: [],
    method: t(text.methodLargest),
    table,
  };
  const drawn = rows.map(({ name, share }) => ({
    name,
    line: t(text.persons, { reached: number(share.of) }),
    share,
    text: words.share(share, undefined),
    isSure: false,
  }));
  return shownFigure(told, comparisonDrawing(drawn, whole.share, words.percent), source, words);
}

/** The groups of one chain, held against each other: regions, counties, industries, agencies, and without the largest case. */
export function comparisonsOf(
  chain: ChainFigures,
  agencyName: AgencyName,
  source: string,
  words: Words,
): readonly ShownFigure[] {
  const county = (code: string): string => (countyNames as Readonly<Record<string, string>>)[code] ?? code;
  const named = (list: 'region' | 'sector') => (word: string) => words.name(list, word);
  const lists: readonly List[] = [
    {
      kind: 'regions',
      title: text.regions,
      caption: text.captionRegions,
      groups: chain.by_region,
      name: named('region'),
    },
    { kind: 'counties', title: text.counties, caption: text.captionCounties, groups: chain.by_county, name: county },
    {
      kind: 'sectors',
      title: text.sectors,
      caption: text.captionSectors,
      groups: chain.by_sector,
      name: named('sector'),
    },
    {
      kind: 'agencies',
      title: text.agencies,
      caption: text.captionAgencies,
      groups: chain.by_agency,
      name: agencyName,
    },
  ];
  return [
    ...lists.map((list) => comparisonOf(chain, list, source, words)),
    withoutLargest(chain, source, words),
  ].filter((figure) => figure !== null);
}
