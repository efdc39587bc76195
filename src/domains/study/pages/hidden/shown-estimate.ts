import type { Message } from '../../../../kernel/message.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { onAllOf } from '../../../../statistics/populations/list-table.ts';
import type { Estimate } from '../../hidden/estimate-fold.ts';
import { estimateFound } from '../../hidden/estimate-found.ts';
import { type EstimatePlan, tableOf } from '../../hidden/estimate-plan.ts';
import { type StepFound, stepKey, stepsOf } from '../../hidden/estimate-steps.ts';
import type { EstimateFound } from '../../hidden/found.ts';
import { reasonTexts, shares } from '../../hidden/gate-words.ts';
import type { EstimateShown } from '../../hidden/shown-estimate.ts';
import type { ShownTable } from '../../shown-figure.ts';
import { smallestShown } from '../../suppression/smallest-shown.ts';
import { wordsIn } from '../report/words.ts';
import { estimateFigures } from './estimate-figures.ts';
import { assumptionTexts, methodNames, hiddenText as text } from './messages.ts';
import { rounded } from './rounded.ts';

/** What is told of an estimate besides who did what and what may be done now. */
export type EstimateTold = Omit<EstimateShown, 'id' | 'state' | 'begunBy' | 'begunAt' | 'signed' | 'may'>;

/** What a method is called; one without a name is called by its id. */
export const methodName = (t: Texts['t'], id: string): string => {
  const name = methodNames[id];
  return name ? t(name) : id;
};

/** The finding in one sentence: words before numbers, and no number where none may be shown. */
export function headlineOf({ seen, range, gate }: EstimateFound, { t, formats }: Texts): string {
  const counted = formats.number(seen);
  if (!range) return t(text.onlyCounted, { seen: counted });
  const number = (value: number): string => formats.number(rounded(value));
  const values = { lower: number(range.lower), upper: number(range.upper), seen: counted };
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

const isFew = (count: number): boolean => count > 0 && count < smallestShown;

/**
 * Whether any number of the table of lists is from one to four. Then none of it is shown: how many are on each list, less how many
 * are on any, tells how many two share.
 */
function hidesLists(plan: EstimatePlan): boolean {
  const sums = onAllOf(tableOf(plan));
  const shared = plan.lists.flatMap((_, one) =>
    plan.lists.map((__, other) => sums[(1 << one) | (1 << other)] as number),
  );
  return shared.some(isFew);
}

/** Who is on which list, and on which two; nothing of it where one to four could be worked out. */
function listsTable(plan: EstimatePlan, { t, formats }: Texts): ShownTable {
  const sums = onAllOf(tableOf(plan));
  const isHidden = hidesLists(plan);
  const told = (count: number): string => (isHidden ? t(text.hiddenCell) : formats.number(count));
  return {
    id: 'lists',
    caption: t(text.listsCaption),
    columns: [
      { name: t(text.colListName), isNumber: false },
      { name: t(text.colOn), isNumber: true },
      ...plan.lists.slice(1).map((list) => ({ name: t(text.colAnd, { list }), isNumber: true })),
    ],
    rows: plan.lists.map((list, place) => [
      list,
      told(sums[1 << place] as number),
      ...plan.lists
        .slice(1)
        .map((_, other) => (other + 1 > place ? told(sums[(1 << place) | (1 << (other + 1))] as number) : '')),
    ]),
  };
}

const whyTexts: Readonly<Record<string, Message>> = {
  chosen: text.chosen,
  'worse-bic': text.worse,
  'not-estimable': text.notEstimable,
};

function trailsOf(found: EstimateFound, { t, formats }: Texts): EstimateShown['trails'] {
  return found.methods
    .filter(({ tried }) => tried.count > 0)
    .map(({ method, tried }) => ({
      name: methodName(t, method),
      sub: t(text.trailSub, {
        count: tried.count,
        not: formats.number(tried.notEstimable),
        shown: formats.number(tried.models.length),
      }),
      table: {
        id: `trail-${method}`,
        caption: methodName(t, method),
        columns: [text.colModel, text.colPeople, text.colBic, text.colWhy].map((head, place) => ({
          name: t(head),
          isNumber: place === 1 || place === 2,
        })),
        rows: tried.models.map(({ model, total, bic, why }) => [
          model,
          total === null ? t(text.noNumber) : formats.number(rounded(total)),
          bic === null ? t(text.noNumber) : formats.number(Math.round(bic * 10) / 10),
          t(whyTexts[why] ?? text.leftBehind),
        ]),
      },
    }));
}

const partialTexts: Readonly<Partial<Record<Estimate['state'], Message>>> = {
  stopped: text.notWhole,
  failed: text.couldNot,
};

const disputes = [
  { text: text.disputeAgainst, source: 'Whitehead et al. 2021, Journal of Human Trafficking 7(1)' },
  { text: text.disputeFor, source: 'Binette and Steorts 2021, On the Reliability of Multiple Systems Estimation' },
  { text: text.disputeOverlap, source: 'Crime & Delinquency 2020, doi 10.1177/0011128720951429' },
] as const;

/** Everything that a page tells of an estimate. `pieces` are needed only while it is not finished. */
export function estimateTold(
  estimate: Estimate,
  pieces: ReadonlyMap<string, StepFound>,
  texts: Texts,
  sha256: string,
): EstimateTold {
  const { t, formats, language } = texts;
  const { plan, finished } = estimate;
  const done = new Set(pieces.keys());
  const progress = finished ? null : progressOf(plan, done, t);
  const isKnown = finished !== null || [...done].some((key) => key.startsWith('method '));
  const found = finished?.found ?? (isKnown ? estimateFound(plan, pieces) : null);
  const source = t(text.source, { name: estimate.name, lists: plan.lists.join(', ') });
  const counts = { done: formats.number(progress?.done ?? 0), of: formats.number(progress?.of ?? 0) };
  const partial = finished ? null : t(partialTexts[estimate.state] ?? text.preliminary, counts);
  const headline = found && (finished || found.range) ? headlineOf(found, texts) : estimate.name;
  const figures = (value: number, code: string): string =>
    (shares as readonly string[]).includes(code)
      ? formats.percent(value)
      : formats.number(Math.round(value * 100) / 100);
  return {
    name: estimate.name,
    progress: estimate.state === 'stopped' || estimate.state === 'failed' ? null : progress,
    verdict: finished?.found.gate.verdict ?? null,
    headline,
    lead: partial ?? t(found?.range ? text.lead : text.leadNothing),
    reasons: (found?.gate.reasons ?? []).map(({ code, figure }) =>
      t(reasonTexts[code as keyof typeof reasonTexts], { figure: figure === null ? '' : figures(figure, code) }),
    ),
    assumptions: (found?.gate.assumptions ?? []).flatMap((id) => {
      const assumption = assumptionTexts[id];
      return assumption ? [t(assumption)] : [];
    }),
    dispute: disputes.map((one) => ({ text: t(one.text), source: one.source })),
    figures: found ? estimateFigures(found, plan, source, wordsIn(language), texts) : [],
    lists: listsTable(plan, texts),
    trails: found ? trailsOf(found, texts) : [],
    made: [
      ...(finished ? [{ name: t(text.madeVersion), value: finished.version }] : []),
      { name: t(text.madeSeed), value: String(plan.seed) },
      { name: t(text.madeReplicates), value: formats.number(plan.replicates) },
      // By its hash a reader could try which small numbers stand in a table of which none is shown.
      ...(hidesLists(plan) ? [] : [{ name: t(text.madeHash), value: sha256 }]),
    ],
  };
}
