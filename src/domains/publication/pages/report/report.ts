import type { Language } from '../../../../kernel/language.ts';
import type { Message } from '../../../../kernel/message.ts';
import { at } from '../../../../platform/charts/svg.ts';
import { type Html, html, raw } from '../../../../platform/pages/html.ts';
import { mark } from '../../../../platform/pages/mark.ts';
import type { ChainFigures, Kind, RankedObstacle, Study } from '../../../caseload/public.ts';
import { chainFindings, largestLoss } from '../../../caseload/public.ts';
import { whatIfIn } from '../study/what-if.ts';
import { stageBars } from './bars.ts';
import { fileLinks } from './files.ts';
import { reportCss } from './look.ts';
import { reportText } from './messages.ts';
import { methodSection } from './method.ts';
import { noteText } from './note-messages.ts';
import { noticedSection } from './noticed.ts';
import { noticedText } from './noticed-messages.ts';
import { type KindRanking, listToShow, obstacleAxis, obstacleDots } from './obstacles.ts';
import type { Table } from './table.ts';
import { tableText } from './table-messages.ts';
import { foldedTable, moreTables, obstacleTable, stageTable, timeTable } from './tables.ts';
import { longestStay, timeFigures } from './time.ts';
import { canDrawPaths, waysDrawing } from './ways-drawing.ts';
import { mostCommonEnding, waysTable } from './ways-table.ts';
import { type Words, wordsIn } from './words.ts';

/** Where the contents lead within a chain. */
const partId = ({ chain }: ChainFigures, part: 'paths' | 'time' | 'obstacles' | 'noticed' | 'what-if'): string =>
  `${chain}-part-${part}`;

type ChainOfKind = { readonly kind: Kind; readonly chain: ChainFigures };

/** What a chain shows, in one or two sentences. */
export const findingOf = (chain: ChainFigures, kind: Kind, words: Words): string =>
  chainFindings(chain, kind).map(words.finding).join(' ');

const kindOf = (chain: ChainFigures, study: Study): Kind =>
  study.sources.find(({ chains }) => chains.includes(chain))?.kind ?? 'lived';

function periodText(study: Study, words: Words): string | null {
  const { t, day } = words;
  const { from, to } = study.question;
  if (from && to) return t(reportText.between, { from: day(from), to: day(to) });
  if (from) return t(reportText.since, { from: day(from) });
  return to ? t(reportText.until, { to: day(to) }) : null;
}

/** Whom a study is about, and until when they were followed. */
export function lead(study: Study, chain: ChainFigures, words: Words): string {
  const { t } = words;
  const { unit, followed_to: followedTo } = study.question;
  const cohort = chain.stages.find(({ stage }) => stage === chain.begins_at)?.reached ?? null;
  const count = cohort === null ? t(reportText.notShownCount) : words.number(cohort);
  const day = followedTo ? words.day(followedTo) : t(reportText.noDay);
  const period = periodText(study, words);
  return period ? t(reportText.leadPeriod, { count, unit, period, day }) : t(reportText.lead, { count, unit, day });
}

function mattersSection(study: Study, words: Words): Html | null {
  const { t } = words;
  const matters = study.sources.find(({ kind }) => kind === 'lived')?.matters;
  if (!matters) return null;
  return html`<section class="sec matters"><h2>${t(reportText.mattersTitle)}</h2><dl><div><dt>${t(tableText.signals)}</dt><dd>${words.count(matters.signals, matters.why.signals)}</dd></div><div><dt>${t(tableText.inspections)}</dt><dd>${words.count(matters.inspections, matters.why.inspections)}</dd></div></dl><p class="sub">${t(reportText.mattersText)}</p></section>
`;
}

/** The table with the same figures as the figure above it, and what of the figure can be kept as a file. */
function twin(table: Table, chain: ChainFigures, words: Words, drawing: Html | null = null): Html {
  const label = `${words.name('chain', chain.chain)}. ${table.caption}`;
  const drawn = drawing && { name: label, file: table.id, drawing };
  return html`<div class="tools">${foldedTable(table, words.t(reportText.tableTwin), label)}${fileLinks(table, label, drawn, words)}</div>`;
}

function whyNoPaths({ stages }: ChainFigures): Message {
  if (stages.some(({ why }) => Object.values(why).includes('suppressed'))) return noteText.pathsHidden;
  return stages.some(({ reached }) => reached === null) ? noteText.pathsUnknown : noteText.pathsNobody;
}

/** Where the largest part of those who dropped out left, as a sentence. */
export function pathsTitle(chain: ChainFigures, { t, name, number }: Words): string {
  const most = mostCommonEnding(chain);
  return most
    ? t(reportText.pathsTitleMost, { exit: name('exit', most.exit), count: number(most.count) })
    : t(reportText.pathsTitle);
}

/** Where people stay longest, as a sentence. */
export function timeTitle(chain: ChainFigures, { t, name, days }: Words): string {
  const longest = longestStay(chain);
  if (!longest) return t(reportText.timeTitle);
  const values = { stage: name('stage', longest.stage), days: days(longest.time?.half_left ?? null) };
  const told = chain.stages.filter(({ time }) => time?.half_left != null);
  return t(told.length > 1 ? reportText.timeTitleLongest : noteText.timeTitleOne, values);
}

function pathsSection(chain: ChainFigures, unit: string, words: Words): Html {
  const { t } = words;
  const id = partId(chain, 'paths');
  if (!canDrawPaths(chain))
    return html`<div class="fig" id="${id}"><h3>${t(reportText.pathsTitle)}</h3><p>${t(whyNoPaths(chain))}</p></div>
`;
  const table = { ...waysTable(chain, unit, words), id: `${chain.chain}-paths` };
  const { width, height, content } = waysDrawing(chain, words)(1020);
  const alt = t(reportText.pathsAlt, {
    first: words.number(chain.stages[0]?.reached ?? 0),
    last: words.number(chain.stages.at(-1)?.reached ?? 0),
  });
  const drawing = html`<svg class="paths" direction="ltr" viewBox="0 0 ${width} ${at(height)}" role="img" aria-label="${alt}">${content}</svg>
`;
  return html`<figure class="fig wide-only" id="${id}"><figcaption><h3>${pathsTitle(chain, words)}</h3><p class="sub">${t(reportText.pathsSub)}</p></figcaption>${drawing}${twin(table, chain, words, drawing)}</figure>
`;
}

function timeSection(chain: ChainFigures, words: Words): Html | null {
  if (chain.stages.every(({ time }) => time === null)) return null;
  const { t } = words;
  const longest = longestStay(chain);
  const title = timeTitle(chain, words);
  const table = timeTable(chain, words);
  const id = partId(chain, 'time');
  if (!longest) return html`<div class="fig" id="${id}"><h3>${title}</h3><p>${t(reportText.timeNone)}</p></div>`;
  return html`<figure class="fig" id="${id}"><figcaption><h3>${title}</h3><p class="sub">${t(reportText.timeSub)}</p></figcaption>${timeFigures(chain, longest, words)}${table.rows.length > 0 && twin(table, chain, words)}</figure>
`;
}

/** Which obstacle comes first, as far as that is certain. */
export function obstacleTitle(rankings: readonly KindRanking[], words: Words): string {
  const { t, name } = words;
  const firsts = rankings.map(({ ranking }) => ranking.ranked.find(({ rank }) => rank !== null));
  const [operational, reviewed] = firsts;
  /** Surely first: no other can be as frequent, by the intervals. */
  const isFirst = ({ rank }: RankedObstacle): boolean => rank?.[0] === 1 && rank[1] === 1;
  if (operational && reviewed && operational.obstacle !== reviewed.obstacle) {
    return t(isFirst(operational) && isFirst(reviewed) ? reportText.obstaclesTitleTwo : noteText.mostCodedTwo, {
      operational: name('obstacle', operational.obstacle),
      reviewed: name('obstacle', reviewed.obstacle),
    });
  }
  if (!operational?.share) return t(reportText.obstaclesTitle);
  const obstacle = name('obstacle', operational.obstacle);
  const share = words.percent(operational.share.share);
  return isFirst(operational)
    ? t(reportText.obstaclesTitleFirst, { obstacle, share })
    : t(noteText.mostCoded, { obstacle, share, count: operational.rank?.[1] ?? 0 });
}

/** The obstacles where most dropped out; where that may not be shown, those of the whole chain. */
function obstacleSection(chains: readonly ChainOfKind[], words: Words): Html | null {
  const [first] = chains;
  if (!first) return null;
  const rankingsAt = (place: string | undefined): KindRanking[] =>
    chains.flatMap(({ kind, chain }) => {
      const ranking = chain.obstacles.find(({ stage }) => stage === place);
      return ranking ? [{ kind, ranking }] : [];
    });
  const rankings = listToShow(rankingsAt(largestLoss(first.chain)?.stage), rankingsAt('all')) ?? rankingsAt('all');
  const place = rankings[0]?.ranking.stage;
  if (place === undefined) return null;
  const { t, percent } = words;
  const where = place === 'all' ? t(tableText.allStages) : t(tableText.atStage, { stage: words.name('stage', place) });
  const sub = t(reportText.obstaclesSub, { place: where, most: percent(obstacleAxis(rankings)) });
  const table = obstacleTable(chains, place, words);
  const id = partId(first.chain, 'obstacles');
  if (rankings.every(({ ranking }) => ranking.ranked.length === 0)) {
    return html`<div class="fig" id="${id}"><h3>${t(reportText.obstaclesTitle)}</h3>${obstacleDots(rankings, words)}${table.rows.length > 0 && twin(table, first.chain, words)}</div>`;
  }
  return html`<figure class="fig" id="${id}"><figcaption><h3>${obstacleTitle(rankings, words)}</h3><p class="sub">${sub}</p></figcaption>${obstacleDots(rankings, words)}${twin(table, first.chain, words)}</figure>
`;
}

/** What a model says of the first obstacle, with everything that must hold for it; or that it is too early to say. */
function whatIfSection(chain: ChainFigures, words: Words): Html | null {
  const told = whatIfIn(chain, words);
  if (!told) return null;
  const { width, height, content } = told.draw(440);
  const drawing = html`<svg class="what-if" direction="ltr" viewBox="0 0 ${width} ${at(height)}" role="img" aria-label="${told.title}">${content}</svg>
`;
  return html`<figure class="fig" id="${partId(chain, 'what-if')}"><figcaption><h3>${told.title}</h3><p class="sub">${told.sub}</p></figcaption>${drawing}${told.notes.map((note) => html`<p class="note">${note}</p>`)}<p class="note">${told.method}</p>${twin(told.table, chain, words, drawing)}</figure>
`;
}

function largestCaseNote(chain: ChainFigures, words: Words): Html | null {
  const cohort = chain.stages.find(({ stage }) => stage === chain.begins_at)?.reached;
  if (!chain.largest_case || !cohort || chain.largest_case / cohort < 0.05) return null;
  const values = { count: words.number(chain.largest_case), share: words.percent(chain.largest_case / cohort) };
  return html`<p class="note">${words.t(reportText.largestCase, values)}</p>`;
}

/** The chain whose finding is the title of the page: the first that gives a share, else the first. */
export function chainOfPage(study: Study): ChainFigures | undefined {
  const chains = study.sources[0]?.chains ?? [];
  const tells = (chain: ChainFigures) =>
    chainFindings(chain, kindOf(chain, study)).some(({ share, counted }) => share !== null || counted);
  return chains.find(tells) ?? chains[0];
}

/** What the page says first. */
export const titleOfPage = (main: ChainFigures, study: Study, words: Words): string =>
  findingOf(main, kindOf(main, study), words);

/** The title of a chain. That of the page's own chain gives the number behind the share in the title of the page. */
export function chainTitle(chain: ChainFigures, study: Study, words: Words): string {
  const loss = largestLoss(chain);
  const kind = kindOf(chain, study);
  const isOfPage = chainOfPage(study) === chain;
  const isCounted = chainFindings(chain, kind).some(({ counted }) => counted);
  if (!isOfPage || isCounted || !loss?.reached || loss.lost === null) return findingOf(chain, kind, words);
  const { t, number, name } = words;
  const values = { stage: name('stage', loss.stage), lost: number(loss.lost), reached: number(loss.reached) };
  return t(reportText.largestLoss, values);
}

function chainSection(chains: readonly ChainOfKind[], study: Study, words: Words): Html | null {
  const { t } = words;
  const { unit } = study.question;
  const [main] = chains;
  if (!main) return null;
  const { chain } = main;
  const held = chain.stages.filter((stage) => stage.held).length;
  const begins = chain.begins_at && chain.begins_at !== 'suspicion';
  const reviewed = chains.find(
    ({ kind, chain: other }) => kind === 'reviewed' && other !== chain && other.begins_at !== null,
  );
  const source = t(reportText.sourceLine, { file: study.file.name });
  const name = words.name('chain', chain.chain);
  const reviewedTable = reviewed && {
    ...stageTable(reviewed.chain, unit, words),
    id: `${chain.chain}-reviewed`,
    caption: t(reportText.reviewedTitle),
  };
  const more = moreTables(chain, unit, words);
  return html`<section class="sec" id="${chain.chain}"><figure class="fig"><figcaption><p class="over">${name}</p><h2>${chainTitle(chain, study, words)}</h2>
<p class="sub">${t(tableText.colCount, { unit })}. ${t(main.kind === 'lived' ? tableText.operational : tableText.reviewed)}: ${t(main.kind === 'lived' ? reportText.operationalMeans : reportText.reviewedMeans)}.${begins && ` ${t(reportText.beginsAt, { stage: words.name('stage', chain.begins_at ?? '') })}`}</p></figcaption>
${stageBars(chain, unit, words)}${largestCaseNote(chain, words)}<p class="note">${source}</p>${twin(stageTable(chain, unit, words), chain, words)}</figure>
${held > 1 && [pathsSection(chain, unit, words), timeSection(chain, words), obstacleSection(chains, words), noticedSection(chain, partId(chain, 'noticed'), words, (table) => twin(table, chain, words)), whatIfSection(chain, words)]}
${reviewed && reviewedTable && html`<figure class="fig"><figcaption><h3>${t(reportText.reviewedTitle)}</h3><p class="sub">${findingOf(reviewed.chain, 'reviewed', words)}</p></figcaption><details class="twin"><summary>${t(noteText.reviewedDrawing)}</summary>${stageBars(reviewed.chain, unit, words)}</details>${twin(reviewedTable, chain, words)}</figure>`}
${more.length > 0 && html`<div class="fig"><h3>${t(tableText.moreTables, { chain: name })}</h3>${more.map((table) => foldedTable(table, table.caption, `${name}. ${table.caption}`))}</div>`}
</section>
`;
}

/** A chain with those of its parts that are on the page. */
function contentsOf(chain: ChainFigures, section: Html | null, words: Words): Html {
  const names = [
    ['paths', reportText.pathsTitle],
    ['time', reportText.timeTitle],
    ['obstacles', reportText.obstaclesTitle],
    ['noticed', noticedText.title],
  ] as const;
  const there = names.filter(([part]) => section?.text.includes(`id="${partId(chain, part)}"`));
  // The flow is not drawn on a narrow page, and a link to it would then lead nowhere.
  const isWide = (part: string) => part === 'paths' && canDrawPaths(chain);
  const parts = there.map(
    ([part, name]) =>
      html`<li class="${isWide(part) ? 'wide-only' : ''}"><a href="${`#${partId(chain, part)}`}">${words.t(name)}</a></li>`,
  );
  return html`<li><a href="${`#${chain.chain}`}">${words.name('chain', chain.chain)}</a>${parts.length > 0 && html`<ul>${parts}</ul>`}</li>`;
}

/**
 * The report of a study as one HTML file that asks for nothing: style, figures and fonts are in it, no script runs, and it
 * says so to the browser. Every figure has its numbers again as a table.
 */
export function studyReport(study: Study, language: Language): string {
  const words = wordsIn(language);
  const { t } = words;
  const kinds = study.sources.map(({ kind }) => kind);
  const chainsOf = (place: number): ChainOfKind[] =>
    study.sources.flatMap(({ kind, chains }) => {
      const chain = chains[place];
      return chain && (chain.begins_at !== null || kind === kinds[0]) ? [{ kind, chain }] : [];
    });
  const sections = [0, 1, 2].map(chainsOf);
  const main = chainOfPage(study);
  const title = main ? titleOfPage(main, study, words) : '';
  const parts = sections.map((chains) => chainSection(chains, study, words));
  const links = sections.flatMap(([first], place) =>
    first ? [contentsOf(first.chain, parts[place] ?? null, words)] : [],
  );
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<title>${title} – CAPE</title>
<link rel="icon" href="data:,">
<style>${raw(reportCss)}</style>
</head>
<body>
<a class="skip" href="#main">${t(reportText.skip)}</a>
<header class="top"><p class="brand">${mark}<span>CAPE</span></p></header>
<main id="main">
<p class="crumb">${study.file.invented && html`<b>${t(reportText.invented)}</b>`}<span>${t(reportText.file, { name: study.file.name })}</span><span>${t(reportText.counted, { unit: study.question.unit })}</span></p>
<h1>${title}</h1>
${main && html`<p class="lead">${lead(study, main, words)}</p>`}
<nav aria-label="${t(reportText.contents)}"><ul class="contents">${links}<li><a href="#method">${t(reportText.howLink)}</a></li></ul></nav>
${mattersSection(study, words)}
${parts}
${methodSection(study, words)}
</main>
</body>
</html>
`.text;
}
