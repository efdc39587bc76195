import type { Message } from '../../../kernel/message.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { onAllOf } from '../../../statistics/populations/list-table.ts';
import { markedSource, wordsIn } from '../../publication/public.server.ts';
import type { ShownTable } from '../../publication/public.ts';
import type { Estimate } from '../estimate.ts';
import { estimateFound } from '../estimate-found.ts';
import { type EstimatePlan, tableOf } from '../estimate-plan.ts';
import type { EstimateFound } from '../found.ts';
import { reasonTexts, shares } from '../gate-words.ts';
import { isFew, mayShowLists } from '../may-show-lists.ts';
import type { EstimateShown } from '../schema.ts';
import { type StepFound, stepKey, stepsOf } from '../work/estimate-steps.ts';
import { estimateFigures } from './estimate-figures.ts';
import { prevalenceText as text } from './messages.ts';
import { assumptionTexts, methodNames } from './method-messages.ts';
import { rounded, roundedLimits } from './rounded.ts';

/** What is shown of an estimate besides who did what and what may be done now. */
export type EstimateOnPage = Omit<EstimateShown, 'id' | 'state' | 'begunBy' | 'begunAt' | 'signed' | 'may'>;

/** What a method is called; one without a name is called by its id. */
export const methodName = (t: Texts['t'], id: string): string => {
  const name = methodNames[id];
  return name ? t(name) : id;
};

/** The finding in one sentence: words before numbers, and no number where none may be shown. */
export function headlineOf({ seen, range, gate }: EstimateFound, { t, formats }: Texts): string {
  const counted = formats.number(seen);
  if (!range) return t(text.onlyCounted, { seen: counted });
  const { lower, upper } = roundedLimits(range, seen);
  const values = { lower: formats.number(lower), upper: formats.number(upper), seen: counted };
  return t(gate.verdict === 'estimate' ? text.between : text.onlyRange, values);
}

const stepTexts: Readonly<Record<string, Message>> = {
  method: text.stepMethod,
  without: text.stepWithout,
  jackknife: text.stepJackknife,
  bootstrap: text.stepBootstrap,
};

function progressOf(plan: EstimatePlan, done: ReadonlySet<string>, t: Texts['t']): EstimateShown['progress'] {
  const steps = stepsOf(plan);
  const next = steps.find((step) => !done.has(stepKey(step)));
  const [kind = '', id = ''] = next?.step.split(' ') ?? [];
  const step = t(stepTexts[kind] ?? text.stepEnd, { method: methodName(t, id) });
  return { done: steps.length - steps.filter((one) => !done.has(stepKey(one))).length, of: steps.length, step };
}

/** Who is on which list, and on which two; nothing of it where one to four could be worked out, and then why. */
function listsTable(plan: EstimatePlan, { t, formats }: Texts): ShownTable {
  const table = tableOf(plan);
  const about = { id: 'lists', caption: t(text.listsCaption) };
  const listName = { name: t(text.colListName), isNumber: false };
  if (!mayShowLists(table)) {
    const columns = [listName, { name: t(text.hiddenNumbers), isNumber: false }];
    return { ...about, columns, rows: plan.lists.map((list) => [list, t(text.hiddenCell)]) };
  }
  const sums = onAllOf(table);
  const told = (lists: number): string => formats.number(sums[lists] as number);
  return {
    ...about,
    columns: [
      listName,
      { name: t(text.colOn), isNumber: true },
      ...plan.lists.slice(1).map((list) => ({ name: t(text.colAnd, { list }), isNumber: true })),
    ],
    rows: plan.lists.map((list, place) => [
      list,
      told(1 << place),
      ...plan.lists.slice(1).map((_, other) => (other + 1 > place ? told((1 << place) | (1 << (other + 1))) : '')),
    ]),
  };
}

/**
 * Why not more is shown, in words. How many are on several lists, and so on one alone, is not shown where that is from one
 * to four.
 */
function reasonsOf({ gate, seen, twice }: EstimateFound, { t, formats }: Texts): string[] {
  const isSmall = isFew(twice) || isFew(seen - twice);
  const told = (value: number, code: string): string =>
    (shares as readonly string[]).includes(code)
      ? formats.percent(value)
      : formats.number(Math.round(value * 100) / 100);
  return gate.reasons.map(({ code, figure }) =>
    isSmall && code.endsWith('few-on-several-lists')
      ? t(text.severalUntold)
      : t(reasonTexts[code as keyof typeof reasonTexts], { figure: figure === null ? '' : told(figure, code) }),
  );
}

const whyTexts: Readonly<Record<string, Message>> = {
  chosen: text.chosen,
  'worse-bic': text.worse,
  'not-estimable': text.notEstimable,
  'not-significant': text.testedOnly,
  'less-significant': text.testedOnly,
};

/** Which character of a model names which list: 1 to 9, then a, as models are written. */
const listNumbers = ({ lists }: EstimatePlan): string =>
  lists.map((list, place) => `${(place + 1).toString(36)} ${list}`).join(', ');

/** The models that were tried; without how many people they say where no number may be shown. */
function trailsOf(found: EstimateFound, plan: EstimatePlan, { t, formats }: Texts): EstimateShown['trails'] {
  const hasTotals = found.gate.verdict !== 'nothing';
  const instead = (why: string): string => t(whyTexts[why] === text.testedOnly ? text.notFitted : text.noNumber);
  return found.methods
    .filter(({ tried }) => tried.count > 0)
    .map(({ method, tried }) => ({
      name: methodName(t, method),
      sub: t(text.trailSub, {
        count: tried.count,
        not: formats.number(tried.notEstimable),
        shown: formats.number(tried.models.length),
        lists: listNumbers(plan),
      }),
      table: {
        id: `trail-${method}`,
        caption: methodName(t, method),
        columns: [text.colModel, ...(hasTotals ? [text.colPeople] : []), text.colBic, text.colWhy].map((head) => ({
          name: t(head),
          isNumber: head === text.colPeople || head === text.colBic,
        })),
        rows: tried.models.map(({ model, total, bic, why }) => [
          model,
          ...(hasTotals ? [total === null ? instead(why) : formats.number(rounded(total))] : []),
          bic === null ? instead(why) : formats.number(Math.round(bic * 10) / 10),
          t(whyTexts[why] ?? text.leftBehind),
        ]),
      },
    }));
}

const unfinishedHeadlines: Readonly<Partial<Record<Estimate['state'], Message>>> = {
  paused: text.paused,
  stopped: text.notWhole,
  failed: text.failed,
};

const unfinishedLeads: Readonly<Partial<Record<Estimate['state'], Message>>> = {
  stopped: text.leadStopped,
  failed: text.couldNot,
};

const verdictTexts: Readonly<Record<EstimateFound['gate']['verdict'], Message>> = {
  estimate: text.sourceEstimate,
  range: text.sourceRange,
  nothing: text.sourceNothing,
};

/** Why the figures cannot be kept as files: only what is finished, may be shown and has two names under it leaves the page. */
function whyNotKept({ state, finished }: Estimate): Message | null {
  if (!finished) return text.keepUnfinished;
  if (finished.found.gate.verdict === 'nothing') return text.keepNothing;
  return state === 'signed' ? null : text.keepUnsigned;
}

/** Where the figures come from: a file has nothing else of the page, so the verdict, the state and the mark of a demo are in it. */
function sourceOf({ name, plan, state, finished }: Estimate, found: EstimateFound, isInvented: boolean, t: Texts['t']) {
  const standing = !finished ? text.sourceUnfinished : state === 'signed' ? text.sourceSigned : text.sourceUnsigned;
  const verdict = t(verdictTexts[found.gate.verdict]);
  return markedSource(
    t,
    t(text.source, { name, lists: plan.lists.join(', '), verdict, state: t(standing) }),
    isInvented,
  );
}

const disputes = [
  { text: text.disputeAgainst, source: 'Whitehead et al. 2021, Journal of Human Trafficking 7(1)' },
  { text: text.disputeFor, source: 'Binette and Steorts 2021, On the Reliability of Multiple Systems Estimation' },
  { text: text.disputeOverlap, source: 'Crime & Delinquency 2020, doi 10.1177/0011128720951429' },
] as const;

/** Everything that a page shows of an estimate. `pieces` are needed only while it is not finished. */
export function estimateTold(
  estimate: Estimate,
  pieces: ReadonlyMap<string, StepFound>,
  texts: Texts,
  { sha256, isInvented }: { readonly sha256: string; readonly isInvented: boolean },
): EstimateOnPage {
  const { t, formats, language } = texts;
  const { plan, finished } = estimate;
  const done = new Set(pieces.keys());
  const progress = finished ? null : progressOf(plan, done, t);
  const isKnown = finished !== null || [...done].some((key) => key.startsWith('method '));
  const found = finished?.found ?? (isKnown ? estimateFound(plan, pieces) : null);
  const counts = { done: formats.number(progress?.done ?? 0), of: formats.number(progress?.of ?? 0) };
  const notKept = whyNotKept(estimate);
  return {
    name: estimate.name,
    progress: estimate.state === 'stopped' || estimate.state === 'failed' ? null : progress,
    verdict: finished?.found.gate.verdict ?? null,
    headline: finished
      ? headlineOf(finished.found, texts)
      : t(unfinishedHeadlines[estimate.state] ?? text.running, counts),
    lead: finished
      ? t(finished.found.range ? text.lead : text.leadNothing)
      : t(unfinishedLeads[estimate.state] ?? text.preliminary, counts),
    reasons: found ? reasonsOf(found, texts) : [],
    assumptions: (found?.gate.assumptions ?? []).flatMap((id) => {
      const assumption = assumptionTexts[id];
      return assumption ? [t(assumption)] : [];
    }),
    dispute: disputes.map((one) => ({ text: t(one.text), source: one.source })),
    figures: found
      ? estimateFigures(
          found,
          {
            source: sourceOf(estimate, found, isInvented, t),
            listNumbers: listNumbers(plan),
            isPreliminary: finished === null,
            mayBeKept: notKept === null,
          },
          wordsIn(language),
          texts,
        )
      : [],
    notKept: notKept && t(notKept),
    lists: listsTable(plan, texts),
    trails: found ? trailsOf(found, plan, texts) : [],
    made: [
      ...(finished ? [{ name: t(text.madeVersion), value: finished.version }] : []),
      { name: t(text.madeSeed), value: String(plan.seed) },
      ...(found?.methods ?? []).flatMap(({ method, bootstrap }) =>
        bootstrap
          ? [
              {
                name: t(text.madeReplicates, { method: methodName(t, method) }),
                value: formats.number(bootstrap.replicates),
              },
            ]
          : [],
      ),
      // By its hash a reader could try which small numbers are in a table of which none is shown.
      { name: t(text.madeHash), value: mayShowLists(tableOf(plan)) ? sha256 : t(text.hashUntold) },
    ],
  };
}
