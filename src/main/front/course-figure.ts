import type { PublishedFigure } from '../../domains/publication/figures/published-figure.ts';
import { readFigureSources, readPublishedFigures } from '../../domains/publication/figures/read.server.ts';
import type { Message } from '../../kernel/message.ts';
import type { Texts } from '../../platform/pages/catalogue.ts';
import { type Html, html } from '../../platform/pages/html.ts';
import * as words from './front-messages.ts';

/** What became of the offences of one year, as published: handled, investigated, cleared. */
export type Course = {
  readonly year: string;
  readonly handled: number;
  readonly investigated: number;
  readonly cleared: number;
  readonly source: string;
  readonly publisher: string;
};

const offences = ['SE.BRB.4.1a', 'SE.BRB.4.1b'];

/** The sum over both offences in one year, from one source; null where a number of either is missing. */
function sumOf(rows: readonly PublishedFigure[], metric: string, year: string): number | null {
  const values = offences.map(
    (offence) => rows.find((row) => row.metric === metric && row.year === year && row.offence === offence)?.value,
  );
  return values.every((value) => typeof value === 'number')
    ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
    : null;
}

/** The last year of which the rows hold all three numbers, or null where there is none. */
export function courseIn(rows: readonly PublishedFigure[]): Omit<Course, 'publisher'> | null {
  const labour = rows.filter(
    (row) => row.country === 'SE' && row.purpose === 'forced_labour' && row.breakdown === 'all',
  );
  const years = [...new Set(labour.filter(({ metric }) => metric === 'handled').map(({ year }) => year))]
    .sort()
    .reverse();
  for (const year of years) {
    const [handled, investigated, cleared] = ['handled', 'investigated', 'cleared'].map((metric) =>
      sumOf(labour, metric, year),
    );
    const source = labour.find((row) => row.year === year && row.metric === 'handled')?.source;
    if (handled != null && investigated != null && cleared != null && handled > 0 && source)
      return { year, handled, investigated, cleared, source };
  }
  return null;
}

export async function readCourse(folder: string): Promise<Course | null> {
  const [figures, sources] = await Promise.all([readPublishedFigures(folder), readFigureSources(folder)]);
  const course = courseIn(figures);
  const publisher = sources.find(({ key }) => key === course?.source)?.publisher;
  return course && publisher ? { ...course, publisher } : null;
}

/** A bar on the scale of what was handled; what is missing is drawn open. Its number is in words beside it. */
const bar = (value: number, whole: number): Html =>
  html`<svg class="fb" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="gone" x="0" y="0" width="100" height="10"/><rect x="0" y="0" width="${String((100 * value) / whole)}" height="10"/></svg>`;

/** The one figure of the front page: what is known of the way of a case, and where knowledge ends. */
export function courseFigure({ t, formats }: Texts, course: Course): Html {
  const { year, handled, investigated, cleared, publisher, source } = course;
  const counted = (name: Message, value: number, share: boolean): Html =>
    html`<li><b>${t(name)}</b>${bar(value, handled)}<span><b>${formats.number(value)}</b>${share && html` <small>${t(words.figureShare, { count: Math.round((100 * value) / handled) })}</small>`}</span></li>
`;
  const unknown = (
    name: Message,
    why: Message,
  ): Html => html`<li><b>${t(name)}</b><span class="nk">${t(why)}</span></li>
`;
  return html`<figure class="fig"><figcaption><h2>${t(words.figureTitle, { year, handled: formats.number(handled), cleared: formats.number(cleared) })}</h2>
<p class="quiet">${t(words.figureUnit)}</p></figcaption>
<ol class="fn">
${counted(words.handled, handled, false)}${counted(words.investigated, investigated, false)}${counted(words.cleared, cleared, true)}${unknown(words.convicted, words.convictedUnknown)}${unknown(words.paidBack, words.paidBackUnknown)}</ol>
<p class="links"><a href="/figures/se">${t(words.figureTable)}</a> <a href="/figures">${t(words.allFigures)}</a></p>
<p class="quiet">${t(words.figureSource, { publisher, key: source })}</p></figure>`;
}
