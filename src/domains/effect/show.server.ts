import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { detectableInSteps, detectableInTwoGroups } from '../../statistics/difference/detectable.ts';
import { listUnits } from '../access/public.server.ts';
import { obstacleNames } from '../caseload/public.ts';
import { publishedAgencies } from '../competence/public.server.ts';
import type { AgencyResult, Lessons } from '../competence/public.ts';
import { comparisonDrawing, markedSource, shownFigure, type Words, wordsIn } from '../publication/public.server.ts';
import type { ShownFigure } from '../publication/public.ts';
import type { Release } from '../study/public.ts';
import type { Aim } from './aims.server.ts';
import { type FollowedObstacle, followedObstacle } from './obstacle.ts';
import {
  type Cell,
  linesOf,
  type OutcomeName,
  outcomeNames,
  rowsOf,
  type UnitQuarter,
  type UnitTraining,
} from './outcomes.ts';
import { pageText as text } from './page-messages.ts';
import { quartersDrawing } from './pages/quarters-drawing.ts';
import { practiceOf } from './practice.ts';
import { resultText } from './result-messages.ts';
import { saidReasons, saidResult, type Written } from './said-result.ts';
import type { WhatChanged } from './schema.ts';
import { verdictOf } from './verdict.ts';

export type FoundPractice = {
  readonly quarters: readonly UnitQuarter[];
  readonly training: readonly UnitTraining[];
  readonly releases: readonly Release[];
  readonly aims: readonly Aim[];
};

const names = {
  screenings: text.screenings,
  'hand-overs': text.handOvers,
  interpreter: text.interpreter,
  time: text.time,
} as const satisfies Record<OutcomeName, unknown>;

/** What changed, in words: knowledge as it was published, practice as it was counted, and what the largest obstacle proposes. */
export async function showWhatChanged(
  tx: Tx,
  found: FoundPractice,
  call: AnyCall,
  parts: { readonly lessons: Lessons; readonly isDemo: boolean },
): Promise<WhatChanged> {
  const { language } = call.texts;
  const words = wordsIn(language);
  const agency = call.who.agencyName[language];
  const published = await publishedAgencies(tx, parts.lessons, language);
  const own = published.find((one) => one.agency === call.who.agency);
  const units = (await listUnits(tx)).filter((unit) => unit.agency === call.who.agency);
  const source = markedSource(words.t, words.t(text.source, { agency }), parts.isDemo);
  const followed = followedObstacle(found.releases);
  const trained = new Set(found.training.map(({ unit }) => unit));
  return {
    agency,
    knowledge: { state: own?.state ?? 'suppressed', result: saidKnowledge(own, agency, words) },
    practice: outcomeNames.map((name) => shownPractice(name, found, { agency, source, words })),
    power: powerTable(words),
    obstacle: followed && {
      code: followed.obstacle,
      name: nameOf(followed, words),
      share: words.share(followed.shares.at(-1)?.share ?? null, undefined),
      courses: parts.lessons.courses
        .filter(({ obstacles }) => obstacles.includes(followed.obstacle))
        .map(({ id, title }) => ({ id, title: title[language] })),
      exercises: found.aims
        .filter(({ obstacles }) => obstacles.includes(followed.obstacle))
        .map(({ title }) => title[language]),
      untrained: units.filter(({ id }) => !trained.has(id)).map(({ name }) => name[language]),
      followed: followed.shares.length > 1 ? followedFigure(followed, words) : null,
    },
  };
}

const writtenIn = (words: Words): Written => {
  // Whole points, but of less than one a tenth: 0 to 0 would say that nothing is uncertain.
  const digits = (value: number) => ({ maximumFractionDigits: Math.abs(value) < 1 ? 1 : 0 });
  return {
    plain: (value) => new Intl.NumberFormat(words.language, digits(value)).format(value),
    signed: (value) =>
      new Intl.NumberFormat(words.language, { ...digits(value), signDisplay: 'exceptZero' }).format(value),
  };
};

function saidKnowledge(own: AgencyResult | undefined, agency: string, words: Words): string {
  const { t, percent } = words;
  const { before, after, difference, state } = own ?? {
    before: null,
    after: null,
    difference: null,
    state: 'suppressed',
  };
  if (state === 'few-answered') return t(text.knowledgeCaution, { agency });
  if (state === 'no-repeat') return t(text.knowledgeNoRepeat, { agency });
  if (!before || !after || !difference) return t(text.knowledgeHidden, { agency });
  const { plain, signed } = writtenIn(words);
  const points = state === 'higher' ? plain : signed;
  const sentence =
    { higher: text.knowledgeHigher, lower: text.knowledgeLower }[state as 'higher' | 'lower'] ?? text.knowledgeSame;
  return t(sentence, {
    agency,
    before: percent(before.share),
    after: percent(after.share),
    lower: points(100 * difference.lower),
    upper: points(100 * difference.upper),
  });
}

function shownPractice(
  name: OutcomeName,
  { quarters, training }: FoundPractice,
  { agency, source, words }: { readonly agency: string; readonly source: string; readonly words: Words },
): WhatChanged['practice'][number] {
  const { t } = words;
  const practice = practiceOf(rowsOf(name, quarters, training), { drawnByLot: false });
  const verdict = verdictOf(practice);
  const written = writtenIn(words);
  const result = saidResult(verdict, practice.drawnByLot, t, written);
  const lines = linesOf(name, quarters, training);
  const said = (cell: Cell): string =>
    cell === null ? t(text.none) : cell === 'hidden' ? t(text.hidden) : t(text.ofCount, cell);
  const value = (cell: Cell): number | null =>
    cell === null || cell === 'hidden' ? null : (100 * cell.count) / cell.of;
  const isShown = lines.some(({ trained, untrained }) => value(trained) !== null || value(untrained) !== null);
  const table = {
    id: `effect-${name}`,
    caption: t(names[name]),
    columns: [
      { name: t(text.colQuarter), isNumber: false },
      { name: t(text.colTrained), isNumber: true },
      { name: t(text.colUntrained), isNumber: true },
    ],
    rows: lines.map(({ quarter, trained, untrained }) => [quarterName(quarter, words), said(trained), said(untrained)]),
  };
  const drawn = quartersDrawing(
    lines.map(({ quarter, trained, untrained }) => ({
      label: quarterName(quarter, words),
      trained: value(trained),
      untrained: value(untrained),
    })),
    { trained: t(text.colTrained), untrained: t(text.colUntrained) },
    written.plain,
  );
  const told = {
    kind: 'practice' as const,
    title: t(names[name]),
    sub: t(text.sub, { agency }),
    notes: [],
    method: t(text.method),
    table,
  };
  return {
    outcome: name,
    state: verdict.state,
    result,
    missing: saidReasons(verdict, t, written),
    assumption: t(resultText.noLot),
    figure: isShown ? shownFigure(told, drawn, source, words) : null,
  };
}

const quarterName = (quarter: string, { t }: Words): string =>
  t(text.quarter, { quarter: Math.ceil(Number(quarter.slice(5, 7)) / 3), year: quarter.slice(0, 4) });

const nameOf = ({ obstacle }: FollowedObstacle, { t }: Words): string =>
  t(obstacleNames[obstacle as keyof typeof obstacleNames]);

function followedFigure(followed: FollowedObstacle, words: Words): ShownFigure {
  const { t, percent, share: inWords } = words;
  const { shares } = followed;
  const table = {
    id: 'effect-followed',
    caption: t(text.followedTitle, { name: nameOf(followed, words) }),
    columns: [
      { name: t(text.colRelease), isNumber: false },
      { name: t(text.colShare), isNumber: true },
    ],
    rows: shares.map(({ release, share }) => [release, inWords(share, undefined)]),
  };
  const drawing = comparisonDrawing(
    shares.map(({ release, madeOn, share }) => ({
      name: release,
      line: words.day(madeOn),
      share,
      text: percent(share.share),
      isSure: false,
    })),
    shares[0]?.share.share ?? 0,
    percent,
  );
  const told = {
    kind: 'followed' as const,
    title: table.caption,
    sub: t(text.followedSub),
    notes: [],
    method: t(text.followedMethod),
    table,
  };
  return shownFigure(
    told,
    drawing,
    t(text.followedSource, { releases: shares.map(({ release }) => release).join(', ') }),
    words,
  );
}

/** What could be seen at all, before anything is counted: a share of 30 %, units a little alike, most of it lasting. */
function powerTable(words: Words): WhatChanged['power'] {
  const { t, number } = words;
  const plan = (units: number) => ({ units, perCell: 30, share: 0.3, alike: 0.05, stays: 0.8 });
  return {
    id: 'effect-power',
    caption: t(text.powerCaption),
    columns: [text.colUnits, text.colTwo, text.colSteps].map((name) => ({
      name: t(name),
      isNumber: name !== text.colUnits,
    })),
    rows: [8, 12, 20, 40].map((units) => {
      const starts = Array.from({ length: units }, (_, unit) => 1 + (unit % 4));
      const points = [detectableInTwoGroups(plan(units)), detectableInSteps(plan(units), starts, 5)];
      return [units, ...points.map((share) => Math.round(100 * share))].map(number);
    }),
  };
}
