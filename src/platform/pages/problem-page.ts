import type { Language } from '../../kernel/language.ts';
import type { Message } from '../../kernel/message.ts';
import { textsIn } from './catalogue.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import * as texts from './problem-messages.ts';

/** `not-found` is also the answer to a person who may not know that a thing exists: the two pages are the same. */
export type ProblemPageKind = 'not-found' | 'forbidden' | 'session-expired' | 'busy' | 'fault' | 'not-now';

export type ProblemView = {
  readonly kind: ProblemPageKind;
  readonly language: Language;
  readonly path: string;
  readonly embedded: boolean;
  /** The number to quote, for a fault. It leads to the log, never to a person. */
  readonly number?: string;
};

type ProblemTexts = { readonly title: Message; readonly text: Message; readonly to: string; readonly button: Message };

const words: Readonly<Record<ProblemPageKind, ProblemTexts>> = {
  'not-found': { title: texts.notFoundTitle, text: texts.notFoundText, to: '/', button: texts.toFront },
  forbidden: { title: texts.forbiddenTitle, text: texts.forbiddenText, to: '/', button: texts.toFront },
  busy: { title: texts.busyTitle, text: texts.busyText, to: '/', button: texts.toFront },
  fault: { title: texts.faultTitle, text: texts.faultText, to: '/', button: texts.toFront },
  'not-now': { title: texts.notNowTitle, text: texts.notNowText, to: '/', button: texts.toFront },
  'session-expired': {
    title: texts.expiredTitle,
    text: texts.expiredText,
    to: '/sign-in',
    button: texts.signInAgain,
  },
};

const statuses: Readonly<Record<ProblemPageKind, number>> = {
  'not-found': 404,
  forbidden: 403,
  'session-expired': 401,
  busy: 503,
  fault: 500,
  'not-now': 503,
};

export const problemStatus = (kind: ProblemPageKind): number => statuses[kind];

/** What happened, what is safe and what to do, in the frame of every other page. */
export function problemPage({ kind, language, path, embedded, number }: ProblemView): string {
  const { t } = textsIn(language);
  const { title, text, to, button } = words[kind];
  const main = html`<h1>${t(title)}</h1>
<p class="lead">${t(text)}</p>
${kind === 'fault' && number && html`<p class="lead number">${number}</p>`}
<p><a class="button" href="${to}">${t(button)}</a></p>`;
  return page({ language, path, embedded, title: t(title), main, width: 'narrow' });
}
