import { zoneIn } from '../../../../kernel/country.ts';
import { dayIn } from '../../../../kernel/dates.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import type { Keys } from '../../../../platform/crypto/key-file.ts';
import type { Database } from '../../../../platform/database/database.ts';
import type { QuietPage, QuietRequest } from '../../../../platform/http/quiet-pages.ts';
import { html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { answerBy } from '../../tips/answer-by.ts';
import { codeFrom, readCode } from '../../tips/code.ts';
import type { Wish } from '../../tips/contents.ts';
import type { WorkLanguage } from '../../tips/drafts.server.ts';
import { codeTexts } from './code-messages.ts';
import { boxPage, codePage, enterPage, errandIn, keptPage } from './code-pages.ts';
import { link, plainIcon, plainPage, plainStyles } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import { type Help, jobPage, startPage } from './job-pages.ts';
import { findReaders, type PostOffice, postOffice, sendSealed, visit } from './post.ts';
import { type SectorEntries, sectorLinks, sectorPage } from './sector-pages.ts';
import { type WorkTexts, workTexts } from './texts.ts';
import {
  answersOf,
  checkPage,
  cleanText,
  problemOf,
  type Readers,
  readTipForm,
  type Step,
  stepPage,
  steps,
  type TipForm,
} from './tip-form.ts';
import type { TurnLimits } from './turns.ts';
import { weatherPage } from './weather.ts';

export type WorkPages = {
  readonly database: Database;
  readonly keys: Keys;
  readonly languages: readonly WorkLanguage[];
  readonly help: Help;
  /** The kinds of jobs of which something is written. */
  readonly sectors: SectorEntries;
  readonly limits?: TurnLimits;
};

const country = 'SE';
const todayAt = (now: Date): string => dayIn(now, zoneIn(country));

/** The pages for workers: *Is my job OK?*, a tip, its code, and the page that one leaves to. */
export function workPages(options: WorkPages): {
  pages: readonly QuietPage[];
  unreadable: () => PageAnswer;
  busy: (lang: string | undefined) => PageAnswer;
} {
  const { database, keys, help, sectors } = options;
  const texts = workTexts(options.languages);
  const office = postOffice(database, keys, options.limits);
  const offered = (path: string) => ({ offered: texts.offered, path });
  const swedish = texts.in('sv');
  if (!swedish) throw new Error('The pages for workers have no Swedish.');

  const begin = (spoken: WorkTexts): PageAnswer => startPage(spoken, offered(''), sectorLinks(spoken, sectors));
  const nothingHere = (): PageAnswer => plainNothing(swedish);
  /** A page in the language that its address names, or the page that says that there is none. */
  const inLanguage =
    (draw: (texts: WorkTexts, request: QuietRequest) => Promise<PageAnswer> | PageAnswer) =>
    (request: QuietRequest) => {
      const spoken = texts.in(request.params.lang ?? '');
      return spoken ? draw(spoken, request) : nothingHere();
    };

  const pages: QuietPage[] = [
    { method: 'GET', path: '/work', respond: () => begin(swedish) },
    { method: 'GET', path: '/work/page.css', respond: () => file('text/css; charset=utf-8', plainStyles) },
    { method: 'GET', path: '/work/icon.svg', respond: () => file('image/svg+xml', plainIcon) },
    { method: 'GET', path: '/work/*', respond: nothingHere },
    { method: 'POST', path: '/work/*', respond: nothingHere },
    { method: 'GET', path: '/weather/:lang', respond: inLanguage((spoken, { now }) => weatherPage(spoken, now)) },
    { method: 'GET', path: '/work/:lang', respond: inLanguage(begin) },
    {
      method: 'GET',
      path: '/work/:lang/jobs/:sector',
      respond: inLanguage(
        (spoken, { params }) => sectorPage(spoken, sectors, params.sector ?? '', help, texts.offered) ?? nothingHere(),
      ),
    },
    { method: 'POST', path: '/work/:lang/ok', respond: inLanguage((spoken, { form }) => jobPage(spoken, form, help)) },
    {
      method: 'GET',
      path: '/work/:lang/tip',
      respond: inLanguage(async (spoken) => {
        const readers = await findReaders(office);
        return isOpen(readers) ? stepPage(spoken, 'wish', readTipForm({}), readers) : closedPage(spoken, help);
      }),
    },
    {
      method: 'POST',
      path: '/work/:lang/tip',
      respond: inLanguage((spoken, { form, now }) => tipPage(office, spoken, help, form, now)),
    },
    {
      method: 'POST',
      path: '/work/:lang/kept',
      respond: inLanguage((spoken, { form }) => keptPage(spoken, form, offered('/code'), help)),
    },
    {
      method: 'GET',
      path: '/work/:lang/code',
      respond: inLanguage((spoken) => enterPage(spoken, offered('/code'), help, null)),
    },
    {
      method: 'POST',
      path: '/work/:lang/code',
      respond: inLanguage(async (spoken, { form, now }) => {
        const code = readCode(form.code ?? '');
        if (!code) return enterPage(spoken, offered('/code'), help, spoken.t(codeTexts.codeUnread));
        const { errand, problem } = errandIn(spoken, form);
        const told = await visit(office, code, errand);
        if (told === 'busy') return enterPage(spoken, offered('/code'), help, spoken.t(codeTexts.busy));
        const written = problem ? cleanText(form.text).slice(0, 4000) : '';
        return boxPage(spoken, code, { errand, problem, written }, told, help, todayAt(now));
      }),
    },
  ];
  const busy = (lang: string | undefined): PageAnswer => plainBusy(texts.in(lang ?? '') ?? swedish);
  return { pages, unreadable: nothingHere, busy };
}

const file = (type: string, body: string): PageAnswer => ({ status: 200, type, body });

const isOpen = (readers: Readers): boolean => Object.values(readers).some((reader) => reader !== null);

function plainNothing(texts: WorkTexts): PageAnswer {
  const { t, language } = texts;
  const main = html`<h1>${t(frameTexts.missingTitle)}</h1>
${link(t(frameTexts.toStart), `/work/${language}`)}`;
  return plainPage({ texts, main, status: 404 });
}

/** What somebody gets whose turn does not come: nothing was sent, and the browser still has what was written. */
function plainBusy(texts: WorkTexts): PageAnswer {
  const { t, language } = texts;
  const main = html`<h1>${t(codeTexts.busy)}</h1>
${link(t(frameTexts.toStart), `/work/${language}`)}`;
  return { ...plainPage({ texts, main, status: 503 }), headers: { 'retry-after': '60' } };
}

function closedPage(texts: WorkTexts, { phone }: Help): PageAnswer {
  const { t, language } = texts;
  const main = html`<h1>${t(codeTexts.closedTitle)}</h1>
<p>${t(codeTexts.closedText, { phone })}</p>
${link(t(frameTexts.toStart), `/work/${language}`, 'two')}`;
  return plainPage({ texts, main });
}

/** One step of a tip: the next question, the one to change, the check page, or the code once it was sent. */
async function tipPage(
  office: PostOffice,
  texts: WorkTexts,
  help: Help,
  sent: Readonly<Record<string, string>>,
  now: Date,
): Promise<PageAnswer> {
  const form = readTipForm(sent);
  const readers = await findReaders(office);
  if (!isOpen(readers)) return closedPage(texts, help);
  const change = steps.find((step) => sent.go === `change-${step}`);
  if (change) return stepPage(texts, change, form, readers, { changing: true });
  const at = (steps as readonly string[]).indexOf(sent.at ?? '');
  const asked = steps[at];
  if (asked) {
    if (sent.go === 'back' && at > 0) return stepPage(texts, steps[at - 1] ?? 'wish', form, readers);
    const problem = problemOf(texts, asked, form);
    const changing = sent.changing === 'yes';
    if (problem) return stepPage(texts, asked, form, readers, { problem, changing });
    const next = steps[at + 1];
    if (next && !changing) return stepPage(texts, next, form, readers);
  }
  const wrong = firstWrong(texts, form, readers);
  if (wrong) return stepPage(texts, wrong, form, readers, { problem: problemOf(texts, wrong, form) });
  const ready: TipForm = { ...form, code: form.code || codeFrom(randomBytes(10)) };
  if (sent.go !== 'send') return checkPage(texts, ready, readers, null);
  const by = answerBy(todayAt(now));
  const told = await sendSealed(office, { code: ready.code, answers: answersOf(ready), answerBy: by });
  if (told === 'busy') return checkPage(texts, ready, readers, texts.t(codeTexts.busy));
  if (told === 'closed') return closedPage(texts, help);
  return codePage(texts, { code: ready.code, answerBy: by }, null);
}

/** The first answer that is missing or wrong, or that nobody reads any more. */
const firstWrong = (texts: WorkTexts, form: TipForm, readers: Readers): Step | undefined =>
  readers[form.wish as Wish] ? steps.find((step) => problemOf(texts, step, form) !== null) : 'wish';
