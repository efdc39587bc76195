import { zoneIn } from '../../../../kernel/country.ts';
import type { Message } from '../../../../kernel/message.ts';
import { dayIn } from '../../../../kernel/time/dates.ts';
import type { Keys } from '../../../../platform/crypto/key-file.ts';
import type { Database } from '../../../../platform/database/database.ts';
import type { QuietFailure, QuietPage, QuietRequest } from '../../../../platform/http/quiet-pages.ts';
import { html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { readCode } from '../../tips/code.ts';
import type { WorkLanguage } from '../../tips/drafts.server.ts';
import type { Cost } from '../../tips/identity.ts';
import { codeTexts } from './code-messages.ts';
import { boxPage, enterPage, errandIn, keptPage } from './code-pages.ts';
import { failedPage } from './failed-page.ts';
import { link, plainIcon, plainPage, plainStyles } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import { emergencyIn, type Register } from './help.ts';
import { helpDesk } from './help-desk.server.ts';
import { type County, helpPage } from './help-pages.ts';
import { jobPage, startPage } from './job-pages.ts';
import { postOffice, visit } from './post.ts';
import { type SectorEntries, sectorLinks, sectorPage } from './sector-pages.ts';
import { type WorkTexts, workTexts } from './texts.ts';
import { cleanText } from './tip-form.ts';
import { beginTip, tipPage } from './tip-pages.ts';
import type { TurnLimits } from './turns.ts';
import { weatherPage } from './weather.ts';

export type WorkPages = {
  readonly database: Database;
  readonly keys: Keys;
  readonly languages: readonly WorkLanguage[];
  /** Who is who in the country, with the numbers that a worker may see. */
  readonly register: Register;
  readonly counties: readonly County[];
  /** The kinds of jobs of which something is written. */
  readonly sectors: SectorEntries;
  readonly limits?: TurnLimits;
  /** What one guess at a code costs; each database keeps to one cost for as long as it lives. */
  readonly cost?: Cost;
};

const country = 'SE';
const todayAt = (now: Date): string => dayIn(now, zoneIn(country));

/** The pages for workers: *Is my job OK?*, a tip, its code, and the page that one leaves to. */
export function workPages(options: WorkPages): {
  pages: readonly QuietPage[];
  unreadable: () => PageAnswer;
  failed: (failure: QuietFailure) => PageAnswer;
  busy: (lang: string | undefined) => PageAnswer;
} {
  const { database, keys, sectors, register } = options;
  const texts = workTexts(options.languages, emergencyIn(register, country));
  const desk = helpDesk(database, register, country);
  const counties = options.counties.filter(({ id }) => id.startsWith(`${country}-`));
  const office = postOffice(database, keys, options);
  const offered = (path: string) => ({ offered: texts.offered, path });
  const swedish = texts.in('sv');
  if (!swedish) throw new Error('The pages for workers have no Swedish.');

  const begin = (spoken: WorkTexts): PageAnswer => startPage(spoken, offered(''), sectorLinks(spoken, sectors));
  const nothingHere = (): PageAnswer => plainNothing(swedish);
  const enter = async (spoken: WorkTexts, problem: Message | null, now: Date): Promise<PageAnswer> =>
    enterPage(spoken, offered('/code'), await desk.at(now), problem && spoken.t(problem));
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
        async (spoken, { params, now }) =>
          sectorPage(spoken, sectors, params.sector ?? '', await desk.at(now), texts.offered) ?? nothingHere(),
      ),
    },
    ...['/work/:lang/help', '/work/:lang/help/:county'].map(
      (path): QuietPage => ({
        method: 'GET',
        path,
        respond: inLanguage(async (spoken, { params, now }) => {
          const county = counties.find(({ id }) => id === params.county) ?? null;
          if (params.county && !county) return nothingHere();
          const { help, withOwn } = await desk.inCounty(now, county?.id ?? null);
          return helpPage(
            spoken,
            help,
            {
              county,
              ownNumbers: county !== null && withOwn.has(county.id),
              others: counties.filter(({ id }) => withOwn.has(id) && id !== county?.id),
            },
            offered(county ? `/help/${county.id}` : '/help'),
          );
        }),
      }),
    ),
    {
      method: 'POST',
      path: '/work/:lang/ok',
      respond: inLanguage(async (spoken, { form, from, now }) =>
        from === 'foreign' ? begin(spoken) : jobPage(spoken, form, await desk.at(now)),
      ),
    },
    {
      method: 'GET',
      path: '/work/:lang/tip',
      respond: inLanguage(async (spoken, { now }) => beginTip({ office, texts: spoken, help: await desk.at(now) })),
    },
    {
      method: 'POST',
      path: '/work/:lang/tip',
      respond: inLanguage(async (spoken, request) =>
        tipPage({ office, texts: spoken, help: await desk.at(request.now) }, request),
      ),
    },
    {
      method: 'POST',
      path: '/work/:lang/kept',
      respond: inLanguage(async (spoken, { form, from, now }) =>
        from === 'foreign'
          ? enter(spoken, frameTexts.pressAgain, now)
          : keptPage(spoken, form, offered('/code'), await desk.at(now)),
      ),
    },
    {
      method: 'GET',
      path: '/work/:lang/code',
      respond: inLanguage((spoken, { now }) => enter(spoken, null, now)),
    },
    {
      method: 'POST',
      path: '/work/:lang/code',
      respond: inLanguage(async (spoken, { form, from, now, gone }) => {
        const code = readCode(form.code ?? '');
        if (!code) return enter(spoken, codeTexts.codeUnread, now);
        const { errand, problem } = errandIn(spoken, form, from);
        const told = await visit(office, code, errand, gone);
        if (told === 'busy') return enter(spoken, codeTexts.busy, now);
        const written = problem ? cleanText(form.text).slice(0, 4000) : '';
        return boxPage(spoken, code, { errand, problem, written }, told, await desk.at(now), todayAt(now));
      }),
    },
  ];
  const failed = (failure: QuietFailure) =>
    failedPage(texts.in(failure.params.lang ?? '') ?? swedish, failure, desk.lastKnown());
  const busy = (lang: string | undefined): PageAnswer => plainBusy(texts.in(lang ?? '') ?? swedish);
  return { pages, unreadable: nothingHere, failed, busy };
}

const file = (type: string, body: string): PageAnswer => ({ status: 200, type, body });

function plainNothing(texts: WorkTexts): PageAnswer {
  const { t, language } = texts;
  const main = html`<h1>${t(frameTexts.missingTitle)}</h1>
${link(t(frameTexts.toStart), `/work/${language}`)}`;
  return plainPage({ texts, main, status: 404 });
}

/** What a sender gets whose turn does not come: nothing was sent, and the browser still has what was written. */
function plainBusy(texts: WorkTexts): PageAnswer {
  const { t, language } = texts;
  const main = html`<h1>${t(codeTexts.busy)}</h1>
${link(t(frameTexts.toStart), `/work/${language}`)}`;
  return { ...plainPage({ texts, main, status: 503 }), headers: { 'retry-after': '60' } };
}
