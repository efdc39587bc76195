import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import * as words from './page-messages.ts';

/** A part of a page with a heading of its own, and the name by which the list at the top leads to it. */
export type Chapter = { readonly id: string; readonly name: string; readonly body: Html };

/** A chapter whose name is also its heading. */
export const chapter = (id: string, name: string, inside: Html): Chapter => ({
  id,
  name,
  body: html`<section class="section" id="${id}"><h2>${name}</h2>
${inside}</section>
`,
});

/** The chapters by name, so that a page of many screens can be seen at a glance and entered anywhere. */
export const contentsHtml = ({ t }: Pick<Texts, 't'>, chapters: readonly Pick<Chapter, 'id' | 'name'>[]): Html =>
  html`<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${t(words.contents)}</h2><ul>${chapters.map(({ id, name }) => html`<li><a href="${`#${id}`}">${name}</a></li>`)}</ul></nav>`;
