import type { Message } from '../../../kernel/message.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import type { Mistake } from '../answers.ts';
import { frameTexts } from '../messages.ts';

/** What must be corrected, at the head of the page: it has the focus, and each line leads to its field. */
export const summary = (mistakes: readonly Mistake[], t: Texts['t']): Html | false =>
  mistakes.length > 0 &&
  html`<section class="problems" role="alert" aria-labelledby="problems" tabindex="-1" autofocus><h2 id="problems">${icon('warning')}${t(frameTexts.summary, { count: mistakes.length })}</h2>
<ul>${mistakes.map(({ field, text }) => html`<li><a href="${`#${field}`}">${t(text)}</a></li>`)}</ul></section>
`;

type Field = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly mistakes: readonly Mistake[];
};

const mistakeAt = (mistakes: readonly Mistake[], id: string): Message | undefined =>
  mistakes.find(({ field }) => field === id)?.text;

const below = ({ id, hint, mistakes }: Field, t: Texts['t']): Html => {
  const wrong = mistakeAt(mistakes, id);
  return html`${hint !== undefined && html`<p class="hint" id="${`${id}-hint`}">${hint}</p>`}${
    wrong && html`<p class="field-problem" id="${`${id}-problem`}">${icon('warning')}${t(wrong)}</p>`
  }`;
};

const described = ({ id, hint, mistakes }: Field): Html | false => {
  const wrong = mistakeAt(mistakes, id);
  const names = [hint !== undefined && `${id}-hint`, wrong && `${id}-problem`].filter(Boolean).join(' ');
  return names !== '' && html` aria-describedby="${names}"${wrong && html` aria-invalid="true"`}`;
};

export const lineField = (
  field: Field & {
    readonly value: string;
    readonly autocomplete?: string;
    readonly isCode?: true;
    readonly required?: true;
  },
  t: Texts['t'],
): Html =>
  html`<div class="field"><label for="${field.id}">${field.label}</label>${below(field, t)}<input id="${field.id}" name="${field.id}" value="${field.value}" maxlength="200" autocomplete="${field.autocomplete ?? 'off'}"${field.isCode && html` class="code" autocapitalize="none" spellcheck="false"`}${field.required && html` required`}${described(field)}></div>
`;

type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

export const listField = (
  field: Field & { readonly choices: readonly Choice[]; readonly value: string },
  t: Texts['t'],
): Html =>
  html`<div class="field"><label for="${field.id}">${field.label}</label>${below(field, t)}<select id="${field.id}" name="${field.id}"${described(field)}>
${field.choices.map(
  ({ value, label }) => html`<option value="${value}"${value === field.value && html` selected`}>${label}</option>
`,
)}</select></div>
`;

/** One of several, or several of several. The first has the id of the field: there a link from the summary leads. */
export const choiceField = (
  field: Field & {
    readonly choices: readonly Choice[];
    readonly chosen: readonly string[];
    readonly kind: 'radio' | 'checkbox';
  },
  t: Texts['t'],
  isOne = field.kind === 'radio',
): Html =>
  html`<fieldset class="choices"${described(field)}><legend>${field.label}</legend>${below(field, t)}
<div>${field.choices.map(
    ({ value, label, hint }, at) =>
      html`<label><input type="${field.kind}" name="${isOne ? field.id : `${field.id}-${value}`}" value="${isOne ? value : 'yes'}"${at === 0 && html` id="${field.id}"`}${field.chosen.includes(value) && html` checked`}${hint !== undefined && html` aria-describedby="${`${field.id}-${value}-hint`}" aria-labelledby="${`${field.id}-${value}-name`}"`}><span>${
        hint === undefined
          ? label
          : html`<span id="${`${field.id}-${value}-name`}">${label}</span><span class="hint" id="${`${field.id}-${value}-hint`}">${hint}</span>`
      }</span></label>
`,
  )}</div></fieldset>
`;

/** A tick that one must set. */
export const tick = ({ id, label, mistakes }: Field, t: Texts['t'], checked: boolean): Html =>
  html`<div class="choices">${below({ id, label, mistakes }, t)}<label><input type="checkbox" id="${id}" name="${id}" value="yes"${checked && html` checked`}${described({ id, label, mistakes })}><span>${label}</span></label></div>
`;
