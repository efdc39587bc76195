import { zoneIn } from '../../../kernel/country.ts';
import { isLanguage, type Language } from '../../../kernel/language.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { hmac } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database } from '../../../platform/database/database.ts';
import { codeOf } from '../../../platform/database/database-error.ts';
import type { QuietFailure, QuietPage, QuietRequest } from '../../../platform/http/quiet-pages.ts';
import type { PageAnswer } from '../../../platform/pages/public-page.ts';
import { codeOfLink, digestOf, readSurveyCode } from '../answering/code.server.ts';
import type { SurveySheet } from '../answering/sheet.ts';
import { openSheet } from '../answering/sheet-sealing.server.ts';
import { writtenAnswer } from '../answering/written-answer.ts';
import { findSheet, putAnswer } from '../box.server.ts';
import { busyAnswerPage, failedAnswerPage, formPage, gonePage, thanksPage } from './answer-page.ts';

type AnswerPages = { readonly database: Database; readonly keys: Pick<Keys, 'root'> };

type Found = {
  readonly sheet: SurveySheet;
  readonly digest: Buffer;
  readonly country: string;
  readonly today: string;
  readonly isLink: boolean;
};

const languageOf = (params: Readonly<Record<string, string>>): Language => {
  const { lang = '' } = params;
  return isLanguage(lang) ? lang : 'en';
};

/** The pages of a person who answers: without an account, a cookie or a script, in one step that saves everything or nothing. */
export function answerPages({ database, keys }: AnswerPages): {
  readonly pages: readonly QuietPage[];
  readonly unreadable: (path: string) => PageAnswer;
  readonly failed: (failure: QuietFailure) => PageAnswer;
  readonly busy: (lang: string | undefined) => PageAnswer;
} {
  async function find(code: string | null, now: Date): Promise<Found | null> {
    if (code === null) return null;
    const digest = digestOf(code);
    const found = await database.transaction('cape_public', (tx) => findSheet(tx, digest));
    if (!found) return null;
    const today = dayIn(now, zoneIn(found.country));
    if (found.closesOn < today) return null;
    return {
      sheet: openSheet(keys, found.survey, found.sealed),
      ...{ digest, country: found.country, today },
      isLink: codeOfLink(keys, found.survey) === code,
    };
  }
  /** Options in an order of their own for each code, the same whenever the page is shown. */
  const orderOf = (code: string) => (question: number, option: string) =>
    hmac(keys.root, 'cape survey order', code, String(question), option).readUInt32BE(0);

  const shown = (
    { params }: QuietRequest,
    code: string,
    { sheet, country }: Found,
    wrong: {
      readonly missing?: readonly number[];
      readonly foreign?: true;
      readonly chosen: Readonly<Record<string, string>>;
    },
  ): PageAnswer => formPage({ language: languageOf(params), code, sheet, country, orderOf: orderOf(code), ...wrong });

  const pages: readonly QuietPage[] = [
    {
      method: 'GET',
      path: '/survey/:lang/:code',
      respond: async (request) => {
        const code = readSurveyCode(request.params.code ?? '');
        const found = await find(code, request.now);
        return found && code ? shown(request, code, found, { chosen: {} }) : gonePage(languageOf(request.params));
      },
    },
    {
      method: 'POST',
      path: '/survey/:lang/:code',
      respond: async (request) => {
        const { params, form, from, now } = request;
        const language = languageOf(params);
        const code = readSurveyCode(params.code ?? '');
        const found = await find(code, now);
        if (!found || !code) return gonePage(language);
        if (from === 'foreign') return shown(request, code, found, { foreign: true, chosen: {} });
        const written = writtenAnswer(found.sheet, form);
        if ('missing' in written) return shown(request, code, found, { missing: written.missing, chosen: form });
        try {
          const outcome = await database.transaction('cape_public', (tx) =>
            putAnswer(tx, found.digest, written.said, found.today),
          );
          return outcome === 'kept' ? thanksPage(language, found.isLink) : gonePage(language);
        } catch (error) {
          if (codeOf(error) === 'CA280') return gonePage(language); // it was closed meanwhile
          throw error;
        }
      },
    },
  ];
  return {
    pages,
    unreadable: () => gonePage('en'),
    busy: (lang = 'en') => busyAnswerPage(languageOf({ lang })),
    failed: ({ path, params, form, method, from }) =>
      failedAnswerPage(languageOf(params), path, method === 'POST' && from !== 'foreign' ? form : null),
  };
}
