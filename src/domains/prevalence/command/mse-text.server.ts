import type { Message } from '../../../kernel/message.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import type { GateReason } from '../../../statistics/populations/gate.ts';
import { textTable } from '../../publication/public.ts';
import type { EstimatedPrevalence, MethodAnswer } from '../estimated-prevalence.server.ts';
import { reasonTexts, shares } from '../gate-words.ts';
import { mseText as text } from './mse-messages.ts';

const verdicts = { estimate: text.mayEstimate, range: text.mayRange, nothing: text.mayNothing } as const;

const kinds = {
  model: text.byModel,
  profile: text.byProfile,
  'log-normal': text.byLogNormal,
  posterior: text.byPosterior,
} as const;

/** The answer as plain text for a terminal: verdict and reasons first, then every method with every kind of limits. */
export function prevalenceText(answer: EstimatedPrevalence, { t, formats }: Texts): string {
  const people = (value: number): string =>
    Number.isFinite(value) ? formats.number(Math.round(value)) : t(value > 0 ? text.unbounded : text.none);
  const figure = ({ code, figure: value }: GateReason): string => {
    if (shares.includes(code)) return formats.percent(value);
    return code === 'limit-from-few-replicates' ? value.toExponential(0) : formats.number(Math.round(value * 10) / 10);
  };
  const rowsOf = ({ method, is_bound: isBound, total, model, limits, bootstrap, tried }: MethodAnswer): string[][] => {
    const ways = limits.map(({ kind, lower, upper }) => [people(lower), people(upper), t(kinds[kind])]);
    if (bootstrap !== null) {
      ways.unshift([...bootstrap.limits.map(({ value }) => people(value)), t(text.byBootstrap)]);
    }
    if (ways.length === 0) ways.push(['', '', '']);
    const name = isBound ? t(text.bound, { method }) : method;
    const first = [
      name,
      model ?? '',
      people(total),
      ...(ways[0] as string[]),
      tried.count === 0 ? '' : formats.number(tried.count),
    ];
    return [first, ...ways.slice(1).map((way) => ['', '', '', ...way, ''])];
  };
  const column = (name: Message, isNumber = false) => ({ name: t(name), isNumber });
  const table = textTable({
    id: 'methods',
    caption: t(text.caption, { confidence: formats.percent(answer.confidence) }),
    columns: [
      column(text.colMethod),
      column(text.colModel),
      column(text.colTotal, true),
      column(text.colFrom, true),
      column(text.colTo, true),
      column(text.colHow),
      column(text.colTried, true),
    ],
    rows: answer.methods.flatMap(rowsOf),
  });
  const first = t(text.firstLine, {
    seen: formats.number(answer.people_seen),
    lists: answer.lists.length,
    names: answer.lists.join(', '),
  });
  const why = answer.gate.reasons.map((reason) => `- ${t(reasonTexts[reason.code], { figure: figure(reason) })}`);
  const verdict = [t(verdicts[answer.gate.verdict]), ...why].join('\n');
  return `${[first, verdict, table, t(text.assumes)].join('\n\n')}\n`;
}
