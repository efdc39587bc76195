import { type Html, html } from '../../../../platform/pages/html.ts';
import type { Study } from '../../../caseload/public.ts';
import { methodText } from './method-messages.ts';
import { noticedText } from './noticed-messages.ts';
import type { Words } from './words.ts';

const points = [
  methodText.methodCohort,
  methodText.methodShares,
  methodText.methodOpen,
  methodText.methodTime,
  methodText.methodRanks,
  methodText.methodSmall,
  methodText.methodUnknown,
  methodText.methodKinds,
  noticedText.means,
];

type LeftOut = { readonly text: string; readonly count: string };

const filesApart = {
  'no-consent': methodText.apartConsent,
  'other-exploitation': methodText.apartForm,
  'status-not-told': methodText.apartStatus,
} as const;

/** Everything that is in the file and not in the chains, so that no reader has to wonder where it went. */
function leftOut(study: Study, words: Words): LeftOut[] {
  const { t, count } = words;
  const rows: LeftOut[] = [];
  const add = (text: string, value: number | null, isHidden: boolean): void => {
    if (value !== 0 && (value !== null || isHidden))
      rows.push({ text, count: count(value, isHidden ? 'suppressed' : undefined) });
  };
  for (const source of study.sources) {
    for (const chain of source.chains) {
      const name = words.name('chain', chain.chain);
      const isHidden = (field: string): boolean => chain.why[field] === 'suppressed';
      add(t(methodText.apartBeginning, { chain: name }), chain.without_beginning, isHidden('without_beginning'));
      add(t(methodText.apartUndated, { chain: name }), chain.undated, isHidden('undated'));
    }
    add(t(methodText.apartUnnamed, { unit: study.question.unit }), source.unnamed_rows, source.unnamed_rows === null);
  }
  for (const [why, text] of Object.entries(filesApart)) {
    const value = study.file.apart[why];
    if (value !== undefined) add(t(text), value, value === null);
  }
  return rows;
}

export function methodSection(study: Study, words: Words): Html {
  const { t } = words;
  const apart = leftOut(study, words);
  return html`<section class="sec" id="method"><h2>${t(methodText.methodTitle)}</h2>
<ul class="points">${points.map((text) => html`<li>${t(text)}</li>`)}</ul>
<h3>${t(methodText.apartTitle)}</h3>
${apart.length === 0 ? html`<p>${t(methodText.apartNothing)}</p>` : html`<dl class="apart">${apart.map(({ text, count }) => html`<div><dt>${text}</dt><dd>${count}</dd></div>`)}</dl>`}</section>
`;
}
