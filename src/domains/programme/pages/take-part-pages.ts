import type { QuietFailure, QuietPage, QuietRequest } from '../../../platform/http/quiet-pages.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import type { PageAnswer } from '../../../platform/pages/public-page.ts';
import { PageLanguage } from '../events/event-schema.ts';
import { addressOf, evaluatedBy, pageSecret, secretIn } from '../events/link.server.ts';
import { listFeed } from '../events/taking-part/feed.server.ts';
import type { TakingPart } from '../events/taking-part/letter-box.server.ts';
import { type Behind, join, takePart } from '../events/taking-part/take-part.server.ts';
import { takePartTexts } from '../events/taking-part/take-part-messages.ts';
import { errandIn, joiningIn } from './form-in.ts';
import { ownPage } from './own-page.ts';
import { takePartPage, takePartStyles } from './page-frame.ts';
import { pageTexts as texts } from './page-messages.ts';
import { mailedPage, publicEventPage } from './public-page.ts';
import { calendarFile, fileOf, inCalendar } from './take-part-files.ts';

export type TakePartPages = TakingPart & {
  readonly isDemo: boolean;
  readonly mails: boolean;
  /** Where people reach this installation, for a link in a calendar; null where that is not said. */
  readonly origin: string | null;
};

type Said = Texts & { readonly language: PageLanguage };
const saidIn = (lang: string | undefined): Said => {
  const { data: language = 'en' } = PageLanguage.safeParse(lang);
  return { ...textsIn(language), language };
};

/** The same bytes for an address that never was, one that was withdrawn or replaced, and one that has expired. */
function nothingHere({ language, t }: Said): PageAnswer {
  const main = html`<h1>${t(texts.missingTitle)}</h1>
<p>${t(texts.missingText)}</p>`;
  return takePartPage({ language, title: t(texts.missingTitle), main, status: 404 });
}

function plain({ language, t }: Said, title: keyof typeof texts, text: keyof typeof texts, status: number): PageAnswer {
  const main = html`<h1>${t(texts[title])}</h1>
<p>${t(texts[text])}</p>`;
  return takePartPage({ language, title: t(texts[title]), main, status });
}

const busy = (said: Said): PageAnswer => ({
  ...plain(said, 'busyTitle', 'busyText', 503),
  headers: { 'retry-after': '60' },
});

/** The pages for people who take part in an event: without an account, without a script, by the link that was sent to them. */
export function takePartPages(parts: TakePartPages): {
  readonly pages: readonly QuietPage[];
  readonly unreadable: () => PageAnswer;
  readonly failed: (failure: QuietFailure) => PageAnswer;
  readonly busy: (lang: string | undefined) => PageAnswer;
} {
  const { isDemo, mails, origin } = parts;

  const draw = (
    of: Behind | null,
    view: { said: Said; code: string; problem: string | null; form: QuietRequest['form'] },
  ) => {
    if (of === null) return nothingHere(view.said);
    if (of.is === 'page') return publicEventPage(of, { ...view, isDemo, mails });
    const { t } = view.said;
    const by = evaluatedBy(parts.keys, of.id, of.participant.id);
    const problem = view.problem ?? (of.problem && t(of.problem));
    const hasEvaluated = of.event.evaluations.some((one) => one.by === by);
    return ownPage(of, { ...view, isDemo, problem, hasEvaluated });
  };

  const shown = async (request: QuietRequest): Promise<PageAnswer> => {
    const said = saidIn(request.params.lang);
    const secret = secretIn(request.params.code);
    const of = secret && (await takePart(parts, secret, { do: 'look' }));
    return draw(of, { said, code: request.params.code ?? '', problem: null, form: {} });
  };

  const done = async ({ params, form, from }: QuietRequest): Promise<PageAnswer> => {
    const said = saidIn(params.lang);
    const { t, language } = said;
    const code = params.code ?? '';
    const secret = secretIn(code);
    if (!secret) return nothingHere(said);
    const again = async (problem: string) =>
      draw(await takePart(parts, secret, { do: 'look' }), { said, code, problem, form });
    if (from === 'foreign') return again(t(takePartTexts.pressAgain));
    if (form.do === 'join') {
      const asked = joiningIn(form, language);
      if (asked.is === 'wrong') return again(t(asked.problem, asked.values));
      if (!mails) return again(t(texts.noMail));
      const outcome = await join(parts, secret, asked.wanted);
      if (outcome === null) return nothingHere(said);
      return outcome === 'closed' ? again(t(texts.closed)) : mailedPage({ said, code, isDemo });
    }
    const errand = errandIn(form);
    if (errand.is === 'wrong') return again(t(errand.problem, errand.values));
    const of = await takePart(parts, secret, errand.wanted);
    if (of?.is === 'own' && of.done && errand.wanted.do === 'erase')
      return plain(said, 'erasedTitle', 'erasedText', 200);
    if (of?.is === 'own' && of.done && errand.wanted.do === 'new-link')
      return plain(said, 'doneLinkTitle', 'doneLink', 200);
    return draw(of, { said, code, problem: null, form: of?.is === 'own' && of.problem ? form : {} });
  };

  const file = async ({ params, now }: QuietRequest): Promise<PageAnswer> => {
    const said = saidIn(params.lang);
    const secret = secretIn(params.code);
    const of = secret && (await takePart(parts, secret, { do: 'look' }));
    const made = of && (await fileOf(of, params.file ?? '', said, now));
    return made === 'busy' ? busy(said) : (made ?? nothingHere(said));
  };

  const feed = async ({ params, now }: QuietRequest): Promise<PageAnswer> => {
    const [, word] = /^([A-Za-z0-9_-]{32})\.ics$/.exec(params.name ?? '') ?? [];
    const secret = secretIn(word);
    const events = secret && (await listFeed(parts, secret));
    if (!events) return { status: 404, type: 'text/plain; charset=utf-8', body: '404\n' };
    const said = saidIn(params.lang);
    const lines = events.map((one) =>
      inCalendar(
        one,
        said,
        origin === null || one.plan.opens !== 'by-page'
          ? undefined
          : `${origin}${addressOf(said.language, pageSecret(parts.keys, one.id))}`,
      ),
    );
    return calendarFile(lines, said.t(texts.feedName), now);
  };

  return {
    pages: [
      {
        ...{ method: 'GET', path: '/take-part/page.css' },
        respond: () => ({ status: 200, type: 'text/css; charset=utf-8', body: takePartStyles }),
      },
      { method: 'GET', path: '/take-part/calendar/:lang/:name', respond: feed },
      { method: 'GET', path: '/take-part/:lang/:code', respond: shown },
      { method: 'POST', path: '/take-part/:lang/:code', respond: done },
      { method: 'GET', path: '/take-part/:lang/:code/:file', respond: file },
    ],
    unreadable: () => nothingHere(saidIn(undefined)),
    failed: ({ params }) => plain(saidIn(params.lang), 'failedTitle', 'failedText', 500),
    busy: (lang) => busy(saidIn(lang)),
  };
}
