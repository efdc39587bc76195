import type { Language } from '../../../../kernel/language.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import type { ChainFigures, Study } from '../../../caseload/public.ts';
import type { SurveyResults } from '../../../study/public.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import type { Beside, ShownStudy } from '../../schema.ts';
import type { ShownFigure } from '../../shown-figure.ts';
import { singleYear, valueText, whatOf } from '../figures/words.ts';
import { reportText } from '../report/messages.ts';
import { methodText } from '../report/method-messages.ts';
import { noticedIn } from '../report/noticed.ts';
import { noticedText } from '../report/noticed-messages.ts';
import { chainOfPage, chainTitle, findingOf, lead, pathsTitle, timeTitle, titleOfPage } from '../report/report.ts';
import { tableText } from '../report/table-messages.ts';
import { stageTable, timeTable } from '../report/tables.ts';
import { canDrawPaths, waysDrawing } from '../report/ways-drawing.ts';
import { waysTable } from '../report/ways-table.ts';
import { type Words, wordsIn } from '../report/words.ts';
import { type AgencyName, comparisonsOf } from './comparisons.ts';
import { studyText } from './messages.ts';
import { obstacleDrawing, restDrawing } from './obstacle-drawing.ts';
import { type OfKind, obstaclesOf } from './obstacles-beside.ts';
import { shownFigure } from './shown-figure.ts';
import { markedSource } from './source.ts';
import { stageDrawing } from './stage-drawing.ts';
import { hasCurves, timeDrawing } from './time-drawing.ts';
import { whatIfOf } from './what-if.ts';

/** What is shown above a study: where its rows come from, as short marks; and what its agencies are called. */
type Marked = {
  readonly marks: readonly string[];
  readonly source: string;
  readonly agencyName: AgencyName;
  /** Whether many agencies gave to it. */
  readonly isNational: boolean;
};

/** What is no part of a study and is shown beside it: what the sources publish, and what practitioners say. */
export type StandsBeside = {
  readonly published: readonly PublishedFigure[];
  readonly survey: ShownStudy['survey'];
  /** What the newest published round gave, shown beside what is recorded of the same obstacles. */
  readonly practitioners?: SurveyResults | null;
};

function stagesOf(
  chain: ChainFigures,
  title: string,
  isReviewed: boolean,
  { effort, later }: { readonly effort: string | null; readonly later: string | null },
  source: string,
  words: Words,
): ShownFigure {
  const { t } = words;
  const notes = effort === null ? [] : [effort];
  const table = stageTable(chain, 'person', words);
  const kind = isReviewed ? ('reviewed' as const) : ('stages' as const);
  const id = isReviewed ? `${chain.chain}-reviewed` : table.id;
  const sub = [
    t(isReviewed ? studyText.reviewedSub : studyText.operationalSub),
    ...(later === null ? [] : [later]),
  ].join(' ');
  const told = { kind, title, sub, notes, method: t(studyText.method), table: { ...table, id } };
  return shownFigure(told, stageDrawing(chain, 'person', words), source, words);
}

/** The same stages as a river; only where every number it needs may be shown. */
function waysOf(chain: ChainFigures, source: string, words: Words): ShownFigure | null {
  if (!canDrawPaths(chain)) return null;
  const { t } = words;
  const told = {
    kind: 'ways' as const,
    title: pathsTitle(chain, words),
    sub: t(reportText.pathsSub),
    notes: [],
    method: t(studyText.method),
    table: waysTable(chain, 'person', words),
  };
  return shownFigure(told, waysDrawing(chain, words), source, words, 'wide');
}

function timeOf(chain: ChainFigures, source: string, words: Words): ShownFigure | null {
  if (!hasCurves(chain)) return null;
  const { t } = words;
  const told = {
    kind: 'time' as const,
    title: timeTitle(chain, words),
    sub: t(reportText.timeSub),
    notes: [],
    method: t(methodText.methodTime),
    table: timeTable(chain, words),
  };
  return shownFigure(told, timeDrawing(chain, words), source, words);
}

/**
 * What rules had detected in the operational paths that ended: separate from what people recorded, and with what it means.
 */
function noticedOf(chain: ChainFigures, source: string, words: Words): ShownFigure | null {
  const told = noticedIn(chain, words);
  if (!told) return null;
  const { title, sub, table, rankings } = told;
  const method = `${words.t(methodText.methodRanks)} ${words.t(noticedText.means)}`;
  return shownFigure(
    { kind: 'noticed', title, sub, notes: [], method, table },
    obstacleDrawing(rankings, words),
    source,
    words,
    'full',
    restDrawing(rankings, words),
  );
}

/** Which published figures count what is nearest to a chain here. Each in its own unit; none adds to anything. */
const metricsBeside: Readonly<Record<string, readonly string[]>> = {
  criminal: ['reported-offences', 'investigations', 'prosecuted-cases', 'convictions', 'convicted-persons'],
  protection: ['presumed-victims'],
  redress: ['court-awarded-violation'],
};

/** A figure from before the offence of human exploitation was a year old says little beside these. */
const oldestBeside = 2019;

function besideOf(chain: string, published: readonly PublishedFigure[], language: Language): Beside[] {
  const texts = textsIn(language);
  return (metricsBeside[chain] ?? []).flatMap((metric) => {
    const known = published.filter(
      (row) => row.country === 'SE' && row.metric === metric && row.value !== null && row.breakdown === 'all',
    );
    const [newest] = known
      .filter((row) => (singleYear(row) ?? 0) >= oldestBeside)
      .toSorted((a, b) => Number(b.year) - Number(a.year) || (b.value ?? 0) - (a.value ?? 0));
    if (!newest) return [];
    const source = texts.t(studyText.besideSource, { year: newest.year, source: newest.source });
    return [{ label: whatOf(texts, newest), value: valueText(texts, newest), source }];
  });
}

const whoseOf = ({ isNational }: Marked): string => (isNational ? 'agencies' : 'agency');

/** How many came in at a later stage and are in no share; null where there are none, or too few to show. */
function laterText(chain: ChainFigures, marked: Marked, { t, number }: Words): string | null {
  const later = chain.without_beginning;
  return later ? t(studyText.withoutBeginning, { count: number(later), whose: whoseOf(marked) }) : null;
}

const isHeld = (chain: ChainFigures | undefined): chain is ChainFigures =>
  chain !== undefined && chain.begins_at !== null && chain.stages.filter(({ held }) => held).length > 1;

/** A study as its page shows it, in one language: every figure drawn, every number in words, hidden and unknown named. */
export function shownStudy(
  study: Study,
  language: Language,
  marked: Marked,
  { published, survey, practitioners = null }: StandsBeside,
): ShownStudy {
  const words = wordsIn(language);
  const { t } = words;
  const sourceOf = (kind: 'lived' | 'reviewed') => study.sources.find((source) => source.kind === kind);
  const chainOf = (kind: 'lived' | 'reviewed', place: number): ChainFigures | null => {
    const chain = sourceOf(kind)?.chains[place];
    return isHeld(chain) ? chain : null;
  };
  const main = chainOfPage(study);
  const source = markedSource(t, marked.source, study.file.invented);
  const matters = sourceOf('lived')?.matters;
  const count = (of: 'signals' | 'inspections'): string => words.count(matters?.[of] ?? null, matters?.why[of]);
  // How much is seen depends on how much is looked for, so that is shown beside every count.
  const effort =
    matters && (matters.signals !== null || matters.inspections !== null)
      ? t(studyText.effort, { inspections: count('inspections'), signals: count('signals') })
      : null;
  const chains = [0, 1, 2].flatMap((place): ShownStudy['chains'] => {
    const operational = chainOf('lived', place);
    const reviewed = chainOf('reviewed', place);
    const first = operational ?? reviewed;
    if (!first) return [];
    const ofKinds: OfKind[] = [
      ...(operational ? [{ kind: 'lived' as const, chain: operational }] : []),
      ...(reviewed ? [{ kind: 'reviewed' as const, chain: reviewed }] : []),
    ];
    const { agencyName } = marked;
    const ofOperational = operational && { effort, later: laterText(operational, marked, words) };
    const reviewedTitle = reviewed && t(studyText.reviewedTitle, { finding: findingOf(reviewed, 'reviewed', words) });
    const figures = [
      operational &&
        ofOperational &&
        stagesOf(operational, chainTitle(operational, study, words), false, ofOperational, source, words),
      operational && waysOf(operational, source, words),
      ...obstaclesOf(ofKinds, practitioners, source, words),
      operational && noticedOf(operational, source, words),
      operational && whatIfOf(operational, source, words),
      reviewed && stagesOf(reviewed, reviewedTitle ?? '', true, { effort: null, later: null }, source, words),
      operational && timeOf(operational, source, words),
      ...(operational ? comparisonsOf(operational, agencyName, source, words) : []),
    ];
    return [
      {
        chain: first.chain,
        name: words.name('chain', first.chain),
        figures: figures.filter((figure) => figure !== null),
        beside: besideOf(first.chain, published, language),
      },
    ];
  });
  // Directly under the title: a share of those who were there from the start says nothing about those who came later.
  const leads =
    main && isHeld(main)
      ? [lead(study, main, words), laterText(main, marked, words)]
      : [t(studyText.emptyWhy, { whose: whoseOf(marked) })];
  return {
    title: main && isHeld(main) ? titleOfPage(main, study, words) : t(studyText.empty),
    lead: leads.filter((part) => part !== null).join(' '),
    marks: [...(study.file.invented ? [t(studyText.invented)] : []), ...marked.marks, t(studyText.counted)],
    matters: matters
      ? [
          { name: t(tableText.signals), value: words.count(matters.signals, matters.why.signals) },
          { name: t(tableText.inspections), value: words.count(matters.inspections, matters.why.inspections) },
        ]
      : [],
    chains,
    survey,
  };
}
