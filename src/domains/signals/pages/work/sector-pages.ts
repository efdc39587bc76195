import { isLanguage, type Language } from '../../../../kernel/language.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { honestSentences, type Knowledge } from '../../../knowledge/public.ts';
import { type Frame, link, plainPage } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { Help } from './help.ts';
import { talk } from './help-pages.ts';
import { jobTexts } from './job-messages.ts';
import { sectorTexts } from './sector-messages.ts';
import type { WorkTexts } from './texts.ts';

export type SectorEntries = Knowledge['sectors']['entries'];

/** Links to the kinds of jobs, in the languages in which something is written of them; otherwise nothing. */
export function sectorLinks({ language, base, t }: WorkTexts, sectors: SectorEntries, but?: string): Html | false {
  const others = sectors.filter(({ id }) => id !== but);
  if (!isLanguage(language) || others.length === 0) return false;
  return html`<h2>${t(but ? sectorTexts.others : sectorTexts.title)}</h2>
<ul class="say">${others.map((one) => html`<li><a href="${`${base}/jobs/${one.id}`}">${one[language]}</a></li>`)}</ul>`;
}

/** In which of the offered languages there are pages about kinds of jobs. */
const written = (offered: NonNullable<Frame['languages']>['offered']) =>
  offered.filter(({ language }) => isLanguage(language));

/** What holds in one kind of job, in plain words; null where nothing is written of it in this language. */
export function sectorPage(
  texts: WorkTexts,
  sectors: SectorEntries,
  asked: string,
  { help, isRead }: { readonly help: Help; readonly isRead: boolean },
  offered: NonNullable<Frame['languages']>['offered'],
): PageAnswer | null {
  const { t, base, language } = texts;
  const sector = sectors.find(({ id }) => id === asked);
  if (!sector || !isLanguage(language)) return null;
  const { title, lines } = sector.worker_page;
  const isHonest = (line: { readonly en: string }) => honestSentences.some(({ en }) => en === line.en);
  const main = html`<h1>${title[language]}</h1>
${list(
  lines.filter((line) => !isHonest(line)),
  language,
  texts.emergency,
)}
<h2>${t(sectorTexts.whenYouTell)}</h2>
${list(lines.filter(isHonest), language, texts.emergency)}
${talk(texts, help)}
${isRead && link(t(jobTexts.writeToUs), `${base}/tip`, 'two')}
${sectorLinks(texts, sectors, asked)}
<p class="small">${t(jobTexts.notChecked)}</p>
<p><a href="${base}">${t(frameTexts.toStart)}</a></p>`;
  return plainPage({ texts, main, languages: { offered: written(offered), path: `/jobs/${asked}` } });
}

const list = (lines: readonly Readonly<Record<Language, string>>[], language: Language, emergency: string): Html =>
  html`<ul class="say">${lines.map((line) => html`<li>${line[language].replaceAll('{emergency}', emergency)}</li>`)}</ul>`;
