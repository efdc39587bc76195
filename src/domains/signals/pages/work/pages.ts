import type { Message } from '../../../../kernel/message.ts';
import type { Keys } from '../../../../platform/crypto/key-file.ts';
import type { Database } from '../../../../platform/database/database.ts';
import type { QuietFailure, QuietPage, QuietRequest } from '../../../../platform/http/quiet-pages.ts';
import { html } from '../../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../../platform/pages/public-page.ts';
import { listPublishedProcessing } from '../../../administration/public.server.ts';
import { readCode } from '../../tips/code.ts';
import type { Cost } from '../../tips/identity.ts';
import { codeTexts } from './code-messages.ts';
import { boxPage, enterPage, errandIn, keptPage } from './code-pages.ts';
import { type CountryHere, countriesHere } from './countries.server.ts';
import { isDescribed } from './described.ts';
import { failedPage } from './failed-page.ts';
import { type Frame, link, plainIcon, plainPage, plainStyles } from './frame.ts';
import { frameTexts } from './frame-messages.ts';
import type { Register } from './help.ts';
import { type HelpDesk, helpDesk } from './help-desk.server.ts';
import { type County, helpPage } from './help-pages.ts';
import { elsewherePage, jobPage, startPage } from './job-pages.ts';
import { postOffice, visit } from './post.ts';
import { workerPrivacyPage } from './privacy-page.ts';
import { type SectorEntries, sectorLinks, sectorPage } from './sector-pages.ts';
import { type LanguagesHere, type LanguagesNow, readAddress, type WorkTexts, workTexts } from './texts.ts';
import { cleanText } from './tip-form.ts';
import { beginTip, type Tip, tipPage } from './tip-pages.ts';
import type { TurnLimits } from './turns.ts';
import { weatherPage } from './weather.ts';

export type WorkPages = {
  readonly database: Database;
  readonly keys: Keys;
  readonly languages: LanguagesNow;
  /** Who is who in each country, with the numbers that a worker may see. */
  readonly register: Register;
  readonly counties: readonly County[];
  /** The kinds of jobs of which something is written. */
  readonly sectors: SectorEntries;
  readonly limits?: TurnLimits;
  /** What one guess at a code costs; each database keeps to one cost for as long as it lives. */
  readonly cost?: Cost;
};

/** A page that is asked for: in which words and of which country, whom one can call there, and where else one may work. */
type Asked = {
  readonly spoken: WorkTexts;
  /** The languages that one chooses from, for a page at this place. */
  readonly offered: (path: string) => NonNullable<Frame['languages']>;
  readonly desk: HelpDesk;
  readonly country: string;
  /** Whether what is written there is read by anyone. */
  readonly isRead: boolean;
  /** Its counties that have a unit of their own for what is written. */
  readonly counties: readonly County[];
  readonly elsewhere: readonly string[];
};

/** The pages for workers: *Is my job OK?*, a tip, its code, and the page that one leaves to. */
export function workPages(options: WorkPages): {
  /** Asks once of which countries they are, so that an outage before the first visitor finds that known. */
  begun: () => Promise<void>;
  pages: readonly QuietPage[];
  unreadable: () => PageAnswer;
  failed: (failure: QuietFailure) => PageAnswer;
  busy: (lang: string | undefined) => PageAnswer;
} {
  const { database, keys, sectors, register } = options;
  const swedish = { language: 'sv', country: null };
  const made = new WeakMap<ReturnType<LanguagesHere>, ReturnType<typeof workTexts>>();
  const textsOf = (languages: LanguagesHere, country: string | null): ReturnType<typeof workTexts> => {
    const more = languages(country);
    const texts = made.get(more) ?? workTexts(more, register);
    made.set(more, texts);
    return texts;
  };
  const here = countriesHere(database);
  const desks = new Map<string, HelpDesk>();
  const deskOf = (country: string): HelpDesk => {
    const desk = desks.get(country) ?? helpDesk(database, register, country);
    desks.set(country, desk);
    return desk;
  };
  const office = postOffice(database, keys, options);
  /** Without the database: in the language that was asked for, of the country as it was known last. */
  const lastSpoken = (lang: string | undefined): WorkTexts => {
    const address = readAddress(lang) ?? swedish;
    const known = here.lastKnown().map((one) => one.country);
    const country = known.find((one) => one === address.country) ?? known[0] ?? null;
    const texts = textsOf(options.languages.lastKnown(), country);
    const spoken = texts.in(address, country) ?? texts.in(swedish, country);
    if (!spoken) throw new Error('The pages for workers have no Swedish.');
    return spoken;
  };

  const countiesIn = (country: string): readonly County[] =>
    options.counties.filter(({ id }) => id.startsWith(`${country}-`));
  const begin = ({ spoken, offered, country, isRead, elsewhere }: Asked): PageAnswer =>
    isDescribed(country)
      ? startPage(spoken, offered(''), { isRead, more: sectorLinks(spoken, sectors), elsewhere })
      : elsewherePage(spoken, offered(''), { isRead, elsewhere });
  const writing = ({ spoken: texts, desk, country, counties }: Asked, now: Date): Tip => ({
    ...{ office, texts, country, counties },
    helpIn: async (county) => (county === null ? desk.at(now) : (await desk.inCounty(now, county)).help),
  });
  const nothingHere = (lang?: string): PageAnswer => plainNothing(lastSpoken(lang));
  const enter = async ({ spoken, offered, desk }: Asked, problem: Message | null, now: Date): Promise<PageAnswer> =>
    enterPage(spoken, offered('/code'), await desk.at(now), problem && spoken.t(problem));
  const askedOf = (
    { country, isRead, counties }: CountryHere,
    known: readonly CountryHere[],
    { spoken, offered }: Pick<Asked, 'spoken' | 'offered'>,
  ) => ({
    ...{ spoken, offered, desk: deskOf(country), country, isRead },
    counties: countiesIn(country).filter(({ id }) => counties.includes(id)),
    elsewhere: known.map((one) => one.country).filter((one) => one !== country),
  });
  /** A page in the language and of the country that its address names, or the page that says that there is none. */
  const inLanguage =
    (draw: (asked: Asked, request: QuietRequest) => Promise<PageAnswer> | PageAnswer) =>
    async (request: QuietRequest): Promise<PageAnswer> => {
      const address = readAddress(request.params.lang ?? swedish.language);
      if (!address) return nothingHere();
      const [known, languages] = await Promise.all([here.now(), options.languages.now()]);
      const found = address.country ? known.find(({ country }) => country === address.country) : known[0];
      if (!found) return nothingHere(request.params.lang);
      const texts = textsOf(languages, found.country);
      const spoken = texts.in(address, found.country);
      if (!spoken) return nothingHere(request.params.lang);
      const offered = (path: string) => ({ offered: texts.offered, path });
      return draw(askedOf(found, known, { spoken, offered }), request);
    };
  /** A page that says what is right at work, in a country of which that is described. */
  const whereDescribed = (draw: (asked: Asked, request: QuietRequest) => Promise<PageAnswer> | PageAnswer) =>
    inLanguage((asked, request) =>
      isDescribed(asked.country) ? draw(asked, request) : nothingHere(request.params.lang),
    );

  const pages: QuietPage[] = [
    { method: 'GET', path: '/work', respond: inLanguage(begin) },
    { method: 'GET', path: '/work/page.css', respond: () => file('text/css; charset=utf-8', plainStyles) },
    { method: 'GET', path: '/work/icon.svg', respond: () => file('image/svg+xml', plainIcon) },
    { method: 'GET', path: '/work/*', respond: () => nothingHere() },
    { method: 'POST', path: '/work/*', respond: () => nothingHere() },
    {
      method: 'GET',
      path: '/weather/:lang',
      respond: ({ params, now }) => {
        const spoken = lastSpoken(params.lang);
        return spoken.language === params.lang ? weatherPage(spoken, now) : nothingHere();
      },
    },
    { method: 'GET', path: '/work/:lang', respond: inLanguage(begin) },
    {
      method: 'GET',
      path: '/work/:lang/jobs/:sector',
      respond: whereDescribed(
        async ({ spoken, offered, desk, isRead }, { params, now }) =>
          sectorPage(spoken, sectors, params.sector ?? '', { help: await desk.at(now), isRead }, offered('').offered) ??
          nothingHere(),
      ),
    },
    {
      method: 'GET',
      path: '/work/:lang/privacy',
      respond: inLanguage(async ({ spoken, offered }, { now }) => {
        const agencies = await database.transaction('cape_public', listPublishedProcessing);
        return workerPrivacyPage(spoken, agencies, now, offered('').offered) ?? nothingHere();
      }),
    },
    ...['/work/:lang/help', '/work/:lang/help/:county'].map(
      (path): QuietPage => ({
        method: 'GET',
        path,
        respond: inLanguage(async ({ spoken, offered, desk, elsewhere }, { params, now }) => {
          const counties = countiesIn(spoken.country ?? '');
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
              elsewhere,
            },
            offered(county ? `/help/${county.id}` : '/help'),
          );
        }),
      }),
    ),
    {
      method: 'POST',
      path: '/work/:lang/ok',
      respond: whereDescribed(async (asked, { form, from, now }) =>
        from === 'foreign'
          ? begin(asked)
          : jobPage(asked.spoken, form, { help: await asked.desk.at(now), isRead: asked.isRead }),
      ),
    },
    {
      method: 'GET',
      path: '/work/:lang/tip',
      respond: inLanguage((asked, { now }) => beginTip(writing(asked, now), asked.isRead)),
    },
    {
      method: 'POST',
      path: '/work/:lang/tip',
      respond: inLanguage((asked, request) => tipPage(writing(asked, request.now), request)),
    },
    {
      method: 'POST',
      path: '/work/:lang/kept',
      respond: inLanguage(async (asked, { form, from, now }) =>
        from === 'foreign'
          ? enter(asked, frameTexts.pressAgain, now)
          : keptPage(asked.spoken, form, asked.offered('/code'), await asked.desk.at(now)),
      ),
    },
    {
      method: 'GET',
      path: '/work/:lang/code',
      respond: inLanguage((asked, { now }) => enter(asked, null, now)),
    },
    {
      method: 'POST',
      path: '/work/:lang/code',
      respond: inLanguage(async (asked, { form, from, now, gone }) => {
        const { spoken, desk } = asked;
        const code = readCode(form.code ?? '');
        if (!code) return enter(asked, codeTexts.codeUnread, now);
        const { errand, problem } = errandIn(spoken, form, from);
        const told = await visit(office, code, errand, gone);
        if (told === 'busy') return enter(asked, codeTexts.busy, now);
        const written = problem ? cleanText(form.text).slice(0, 4000) : '';
        return boxPage(spoken, code, { errand, problem, written }, told, await desk.at(now), spoken.dayOf(now));
      }),
    },
  ];
  const failed = (failure: QuietFailure) => {
    const spoken = lastSpoken(failure.params.lang);
    return failedPage(spoken, failure, spoken.country ? deskOf(spoken.country).lastKnown() : null);
  };
  const busy = (lang: string | undefined): PageAnswer => plainBusy(lastSpoken(lang));
  const begun = async () => void (await Promise.all([here.now(), options.languages.now()]));
  return { begun, pages, unreadable: nothingHere, failed, busy };
}

const file = (type: string, body: string): PageAnswer => ({ status: 200, type, body });

function plainNothing(texts: WorkTexts): PageAnswer {
  const { t, base } = texts;
  const main = html`<h1>${t(frameTexts.missingTitle)}</h1>
${link(t(frameTexts.toStart), base)}`;
  return plainPage({ texts, main, status: 404 });
}

/** What a sender gets whose turn does not come: nothing was sent, and the browser still has what was written. */
function plainBusy(texts: WorkTexts): PageAnswer {
  const { t, base } = texts;
  const main = html`<h1>${t(codeTexts.busy)}</h1>
${link(t(frameTexts.toStart), base)}`;
  return { ...plainPage({ texts, main, status: 503 }), headers: { 'retry-after': '60' } };
}
