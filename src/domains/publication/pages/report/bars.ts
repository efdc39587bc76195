import { type Html, html } from '../../../../platform/pages/html.ts';
import type { ChainFigures, StageFigures } from '../../../caseload/public.ts';
import { largestLoss } from '../../../caseload/public.ts';
import { reportText } from './messages.ts';
import { noteText } from './note-messages.ts';
import { tableText } from './table-messages.ts';
import type { Words } from './words.ts';

export type Piece = { readonly look: string; readonly count: number };

const width = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2);

function bar(pieces: readonly Piece[], whole: number): Html {
  let left = 0;
  const drawn = pieces.map(({ look, count }) => {
    const piece = html`<i class="${look}" style="--l:${width(left, whole)}%;--w:${width(count, whole)}%"></i>`;
    left += count;
    return piece;
  });
  return html`<div class="bar" aria-hidden="true">${drawn}</div>`;
}

/** The parts of a bar that may be shown, then one piece for what is left: hatched where it is hidden, dotted where it is not known. */
function piecesOf(stage: StageFigures, isLargest: boolean): Piece[] {
  const { reached, went_on, open, lost, ended_otherwise } = stage;
  const shown: Piece[] = [
    { look: 'on', count: went_on ?? 0 },
    { look: 'open', count: open ?? 0 },
    { look: isLargest ? 'most' : 'lost', count: lost ?? 0 },
    { look: 'other', count: ended_otherwise ?? 0 },
  ];
  const told = shown.reduce((sum, { count }) => sum + count, 0);
  const isHidden = Object.values(stage.why).includes('suppressed');
  return [...shown, { look: isHidden ? 'hatch' : 'unknown', count: Math.max(0, (reached ?? 0) - told) }];
}

/** The last stage has no next: its bar is whole. */
export function piecesIn(chain: ChainFigures, stage: StageFigures): Piece[] {
  const pieces =
    stage === chain.stages.at(-1)
      ? [{ look: 'on', count: stage.reached ?? 0 }]
      : piecesOf(stage, largestLoss(chain) === stage);
  return pieces.filter(({ count }) => count > 0);
}

/**
 * What happened next to those who reached a stage, in words. Those who were not there at the beginning are in none of it.
 */
export function partsText(chain: ChainFigures, stage: StageFigures, words: Words): string {
  const { t, number } = words;
  if (stage.reached === 0) return t(chain.without_beginning === 0 ? reportText.partNobody : noteText.partNobodySeen);
  const parts = [
    [stage.went_on, reportText.partWentOn],
    [stage.open, reportText.partOpen],
    [stage.lost, reportText.partLost],
    [stage.ended_otherwise, reportText.partOtherwise],
  ] as const;
  const told = parts.flatMap(([count, text]) => (count ? [t(text, { count: number(count) })] : []));
  const isHidden = ['went_on', 'open', 'lost', 'ended_otherwise'].some((name) => stage.why[name] === 'suppressed');
  const isUndecided = stage.why.went_on === 'not-held';
  if (isUndecided && stage.reached !== null) {
    const left = stage.reached - (stage.lost ?? 0) - (stage.ended_otherwise ?? 0);
    told.push(t(reportText.partUndecided, { count: number(left) }));
  }
  if (isHidden) told.push(t(reportText.partHidden));
  if (told.length === 0) told.push(t(reportText.partUnknown));
  return told.join(', ');
}

/** How the chain ended for those who came to its end, in words. */
export function outcomeText(stage: StageFigures, words: Words): string {
  return stage.endings
    .map(({ exit, count, why }) => `${words.name('exit', exit)} ${words.count(count, why)}`)
    .join(', ');
}

function stageRow(chain: ChainFigures, stage: StageFigures, index: number, words: Words, whole: number): Html {
  const { t } = words;
  const isLast = index === chain.stages.length - 1;
  const note = words.name('meaning', stage.stage);
  const without = stage.passed_without ? t(reportText.without, { count: words.number(stage.passed_without) }) : null;
  const name = html`<p class="nm"><b>${words.name('stage', stage.stage)}</b><span>${note}${without && `; ${without}`}</span></p>`;
  if (!stage.held) return html`<li class="sr">${name}<p class="parts">${t(tableText.notHeld)}</p></li>`;
  const pieces = piecesIn(chain, stage);
  const under =
    isLast && stage.reached !== 0
      ? outcomeText(stage, words) || t(reportText.endOfChain)
      : partsText(chain, stage, words);
  const half = stage.time?.half_left ? words.days(stage.time.half_left) : t(tableText.none);
  return html`<li class="sr">${name}<div>${stage.reached ? bar(pieces, whole) : null}<p class="parts">${under}</p></div>
<p class="${stage.reached === null ? 'big words' : 'big'}">${words.count(stage.reached, stage.why.reached)}</p>
<p data-l="${t(tableText.colOfFirst)}">${stage.of_first ? words.percent(stage.of_first.share) : t(tableText.none)}</p>
<p data-l="${t(tableText.colOfPrevious)}">${words.share(stage.share_of_previous, stage.why.share_of_previous)}</p>
<p data-l="${t(tableText.colHalf)}">${half}</p></li>
`;
}

/** The looks of the parts of a bar, each with what it means. */
export const looks = [
  ['on', tableText.wentOn],
  ['open', tableText.open],
  ['most', reportText.lostMost],
  ['lost', tableText.lost],
  ['other', tableText.otherwise],
  ['hatch', reportText.hidden],
  ['unknown', reportText.unknownPart],
] as const;

/** The key names what the bars show, and nothing else. */
function key(used: ReadonlySet<string>, words: Words): Html {
  const entries = looks.filter(([look]) => used.has(look));
  return html`<p class="key" aria-hidden="true">${entries.map(([look, text]) => html`<span><i class="${look}"></i>${words.t(text)}</span>`)}</p>`;
}

/**
 * The stages of a chain as bars from the left, all on one scale: who went on, who is open, who dropped out, who ended
 * otherwise.
 */
export function stageBars(chain: ChainFigures, unit: string, words: Words): Html {
  const { t } = words;
  const whole = Math.max(1, ...chain.stages.map(({ reached }) => reached ?? 0));
  const used = new Set(
    chain.stages.flatMap((stage) => (stage.reached === null ? [] : piecesIn(chain, stage))).map(({ look }) => look),
  );
  return html`${key(used, words)}
<ol class="bars"><li class="sr h" aria-hidden="true"><p class="nm">${t(tableText.colStage)}</p><p class="nm">${t(tableText.colNext)}</p><p>${t(tableText.colCount, { unit })}</p><p>${t(tableText.colOfFirst)}</p><p>${t(tableText.colOfPrevious)}</p><p>${t(tableText.colHalf)}</p></li>
${chain.stages.map((stage, index) => stageRow(chain, stage, index, words, whole))}</ol>
`;
}
