import type { Language } from '../../../../kernel/language.ts';
import { type Texts, textsIn } from '../../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import { icon } from '../../../../platform/pages/icons.ts';
import { page } from '../../../../platform/pages/layout.ts';
import { problemPage, problemStatus } from '../../../../platform/pages/problem-page.ts';
import {
  fileAnswer,
  htmlAnswer,
  type PageAnswer,
  type PageRequest,
  type PublicPage,
} from '../../../../platform/pages/public-page.ts';
import { PublishedFigure } from '../../figures/published-figure.ts';
import { type MakePicture, makePictures, pictureAnswer } from '../picture/answer.server.ts';
import { type FigureBook, readFigureBook, sourcesOf } from './book.ts';
import { chainRows } from './chain.ts';
import { contentsHtml } from './contents.ts';
import { countryChapters, countryFigures, otherChapter } from './country.ts';
import { csvOf } from './csv.ts';
import { type Figure, figureSvg } from './figure.ts';
import { headline } from './headline.ts';
import { countryNames } from './label-messages.ts';
import { marksChapter } from './marks.ts';
import * as words from './page-messages.ts';
import { checksChapter, conflictsChapter, sourcesChapter, unknownChapter } from './sections.ts';
import { chainYears, swedishChapters, swedishFigures, swedishHeadline } from './sweden.ts';
import { countryName } from './words.ts';

const countries = PublishedFigure.shape.country.options;
type Country = (typeof countries)[number];

const countryOf = (param: string | undefined): Country | undefined =>
  countries.find((country) => country.toLowerCase() === param);

const rowsOf = (book: FigureBook, country: Country) => book.figures.filter((row) => row.country === country);

/** An address in capitals leads to the one in small letters, so that each page has one address. */
function lowerCase(request: PageRequest): PageAnswer | null {
  const { country = '', file } = request.params;
  const small = country.toLowerCase();
  if (country === small || !countryOf(small)) return null;
  const path = file === undefined ? `/figures/${small}` : `/figures/${small}/${encodeURIComponent(file)}`;
  const location = request.query.lang === undefined ? path : `${path}?lang=${request.language}`;
  return { status: 301, type: 'text/plain; charset=utf-8', body: '', headers: { location } };
}

const pathOf = (country: Country): string => (country === 'SE' ? '/figures' : `/figures/${country.toLowerCase()}`);

/** Every figure that is drawn about a country. */
export const figuresOf = (book: FigureBook, texts: Texts, country: Country): Figure[] =>
  country === 'SE' ? swedishFigures(book, texts) : countryFigures(book, texts, country);

function countryLinks(texts: Texts, here: Country): Html {
  const links = (Object.keys(countryNames) as Country[]).map(
    (country) =>
      html`<li><a href="${pathOf(country)}"${country === here && html` aria-current="page"`}>${countryName(texts, country)}</a></li>`,
  );
  return html`<nav class="countries" aria-label="${texts.t(words.countries)}"><ul>${links}</ul></nav>`;
}

function headOf(book: FigureBook, texts: Texts, country: Country): { title: string; lead: string } {
  const rows = rowsOf(book, country);
  const counts = texts.t(words.rowsLead, {
    known: rows.filter((row) => row.value !== null).length,
    sources: sourcesOf(book, rows).length,
    units: new Set(rows.map((row) => row.unit)).size,
  });
  if (country !== 'SE') return { title: headline(texts, country, rows), lead: counts };
  const { title, lead } = swedishHeadline(book, texts);
  return { title, lead: lead ?? counts };
}

/** The page about one country: what is known, what is not, where sources differ, and whether the numbers hold together. */
export function figuresPage(book: FigureBook, country: Country, language: Language, embedded: boolean): string {
  const texts = textsIn(language);
  const { t } = texts;
  const rows = rowsOf(book, country);
  const place = { book, texts, country, level: 2, room: 'full' } as const;
  const { title, lead } = headOf(book, texts, country);
  const name = countryName(texts, country);
  const chapters = [
    country === 'SE' ? swedishChapters(place) : countryChapters(place),
    otherChapter(place, figuresOf(book, texts, country)) ?? [],
    unknownChapter(book, texts, rows),
    conflictsChapter(book, texts, rows),
    checksChapter(book, texts, country),
    marksChapter(texts, rows),
    sourcesChapter(book, texts, country, rows),
  ].flat();
  const main = html`<div class="story"><p class="crumb">${icon('clipboard-text')}${t(words.crumb)}<span>${name}</span></p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${countryLinks(texts, country)}
${contentsHtml(texts, chapters)}
${chapters.map(({ body }) => body)}</div>`;
  return page({
    language,
    embedded,
    path: pathOf(country),
    place: 'figures',
    title: t(words.title, { country: name }),
    main,
  });
}

const notFound = ({ language, embedded, params }: PageRequest): PageAnswer => {
  const path = `/figures/${params.country ?? ''}`;
  return htmlAnswer(problemPage({ kind: 'not-found', language, path, embedded }), problemStatus('not-found'));
};

async function fileOf(
  book: FigureBook,
  country: Country,
  file: string,
  request: PageRequest,
  picture: MakePicture,
): Promise<PageAnswer | null> {
  const [, name, type] = /^([a-z-]+)\.(csv|svg|png)$/.exec(file) ?? [];
  const texts = textsIn(request.language);
  const saved = `${country.toLowerCase()}-${file}`;
  const csv = (rows: readonly PublishedFigure[]) =>
    fileAnswer(csvOf(rows), 'text/csv; charset=utf-8; header=present', saved);
  if (type === 'csv' && name === 'rows') return csv(rowsOf(book, country));
  if (type === 'csv' && name === 'chain' && country === 'SE') return csv(chainRows(book, chainYears(book)));
  const figure = figuresOf(book, texts, country).find(({ id }) => id === name);
  if (!figure) return null;
  if (type === 'csv') return csv(figure.rows);
  const svg = figureSvg({ book, texts, country, level: 2, room: 'full' }, figure);
  if (type !== 'png') return fileAnswer(svg, 'image/svg+xml', saved);
  return pictureAnswer(svg, saved, `/figures/${country.toLowerCase()}`, request, picture);
}

/**
 * The pages of published figures, open to everyone. The folder is read once, when the first page is asked for, and kept;
 * a folder that cannot be read is tried again at the next request.
 */
export function publishedFiguresPages(folder: string, picture = makePictures()): PublicPage[] {
  let kept: Promise<FigureBook> | null = null;
  const book = (): Promise<FigureBook> => {
    kept ??= readFigureBook(folder).catch((problem: unknown) => {
      kept = null;
      throw problem;
    });
    return kept;
  };
  const show = async (country: Country | undefined, request: PageRequest): Promise<PageAnswer> =>
    country ? htmlAnswer(figuresPage(await book(), country, request.language, request.embedded)) : notFound(request);
  return [
    { name: 'figures', path: '/figures', respond: (request) => show('SE', request) },
    {
      name: 'figures.country',
      path: '/figures/:country',
      asks: ['lang'], // where small letters lead to
      respond: (request) => lowerCase(request) ?? show(countryOf(request.params.country), request),
    },
    {
      name: 'figures.file',
      path: '/figures/:country/:file',
      asks: ['lang'],
      respond: async (request) => {
        const elsewhere = lowerCase(request);
        if (elsewhere) return elsewhere;
        const country = countryOf(request.params.country);
        const file = country && (await fileOf(await book(), country, request.params.file ?? '', request, picture));
        return file || notFound(request);
      },
    },
  ];
}
