import type { Texts } from '../../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import { type IconName, icon } from '../../../../platform/pages/icons.ts';
import { conflictsAmong } from '../../figures/comparisons.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import { checkFigures, type QualityFinding } from '../../figures/quality.ts';
import { type FigureBook, sourcesOf, told } from './book.ts';
import { type Chapter, chapter } from './contents.ts';
import * as words from './page-messages.ts';
import { publisherHtml, titleHtml, toldHtml } from './publisher.ts';
import { notKnown } from './word-messages.ts';
import { capital, metricName, scopeText, unitName, valueText, whatOf, yearText } from './words.ts';

/** Rows in groups that share a key, in the order in which the keys first come. */
function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups.values()];
}

const each = (texts: string[]): string => [...new Set(texts)].join(', ');

/** What was looked for and not found, as rows as full as those of the numbers: what, which years, and why. */
export function unknownChapter(book: FigureBook, texts: Texts, rows: readonly PublishedFigure[]): Chapter {
  const { t } = texts;
  const groups = grouped(
    rows.filter((row) => row.value === null),
    (row) => row.note,
  );
  const items = groups.map((group) => {
    const scopes = each(group.map((row) => scopeText(texts, row)).filter(Boolean));
    return html`<li><span class="state not-known">${icon('question')}${capital(t(notKnown))}</span><div><b>${each(group.map((row) => metricName(texts, row.metric)))}</b> <span class="years">${scopes && html`${scopes}, `}${each(group.map((row) => yearText(texts, row)))}</span><p>${toldHtml(book, texts, group[0]?.note ?? '')}</p></div></li>
`;
  });
  const inside =
    items.length === 0
      ? html`<p class="quiet">${t(words.unknownNone)}</p>`
      : html`<p class="quiet">${t(words.unknownLead)}</p><ul class="rows">
${items}</ul>`;
  return chapter('not-known', t(words.unknown), inside);
}

/** Numbers that say different things about the same matter, beside each other. */
export function conflictsChapter(book: FigureBook, texts: Texts, rows: readonly PublishedFigure[]): Chapter {
  const { t } = texts;
  const conflicts = conflictsAmong(rows);
  const publisherOf = ({ source }: PublishedFigure): Html => {
    const found = book.sources.find(({ key }) => key === source);
    return found ? publisherHtml(book, texts, found) : html`${source}`;
  };
  const sides = (figures: readonly PublishedFigure[]) =>
    figures.map(
      (row) =>
        html`<li><p class="big">${valueText(texts, row)}</p><p>${unitName(texts, row.unit)}, ${yearText(texts, row)}</p><p class="quiet">${whatOf(texts, row)}. ${publisherOf(row)} (${row.source}).</p><p class="quiet">${toldHtml(book, texts, row.note)}</p></li>
`,
    );
  const items = conflicts.map(({ figures }) => {
    const values = figures.map((row) => valueText(texts, row)).reduce((one, other) => t(words.orWord, { one, other }));
    const [first] = figures;
    return html`<article class="conflict"><h3>${t(words.conflictTitle, { what: first ? metricName(texts, first.metric) : '', values })}</h3><ul class="sides">
${sides(figures)}</ul></article>
`;
  });
  const doubts = grouped(
    rows.filter((row) => row.mark.endsWith('!') && row.conflict_group === null && row.note !== ''),
    (row) => row.note,
  );
  const inside = html`<p class="quiet">${t(items.length > 0 ? words.conflictsLead : words.conflictsNone)}</p>
${items}${
  doubts.length > 0 &&
  html`<details class="fold"><summary>${icon('warning')}${t(words.doubts)}</summary><ul class="rows plain">
${doubts.map(
  (group) =>
    html`<li><b>${each(group.map((row) => metricName(texts, row.metric)))}</b><p>${toldHtml(book, texts, group[0]?.note ?? '')} <span class="quiet">${t(words.doubtRows, { count: group.length })}</span></p></li>
`,
)}</ul></details>`
}`;
  return chapter('conflicts', t(words.conflicts), inside);
}

type QualityVerdict = QualityFinding['verdict'];

const verdictWords = {
  holds: words.holds,
  conflict: words.conflict,
  'does-not-hold': words.doesNotHold,
  'not-decidable': words.notDecidable,
} as const;

const verdictIcons: Readonly<Record<QualityVerdict, IconName>> = {
  holds: 'check-circle',
  conflict: 'not-equals',
  'does-not-hold': 'warning',
  'not-decidable': 'question',
};

/** Longer sums are folded away: a check of two hundred rows has two hundred of them. */
const shortSum = 160;

function sumsHtml({ t }: Texts, { arithmetic }: QualityFinding): Html {
  if (arithmetic.length <= shortSum) return html`<p class="sum">${arithmetic}</p>`;
  return html`<details class="fold"><summary>${t(words.arithmetic)}</summary><p class="sum">${arithmetic}</p></details>`;
}

/** The checks that have a row of this country among theirs, each with its verdict and its sums. */
export function checksChapter(book: FigureBook, texts: Texts, country: string): Chapter {
  const { t } = texts;
  const findings = checkFigures(book.figures).filter(({ rows }) => rows.some((row) => row.country === country));
  const items = findings.map(
    (finding) =>
      html`<li><span class="${`state ${finding.verdict}`}">${icon(verdictIcons[finding.verdict])}${t(verdictWords[finding.verdict])}</span><div><b>${t(finding.title)}</b>${sumsHtml(texts, finding)}</div></li>
`,
  );
  const failing = findings.filter(({ verdict }) => verdict !== 'holds').length;
  const inside = html`<p class="quiet">${t(items.length > 0 ? words.checksLead : words.checksNone)}</p>
${
  items.length > 0 &&
  html`<details class="fold"><summary>${icon('list-checks')}${t(words.checksCount, { count: items.length, failing })}</summary><ul class="rows">
${items}</ul></details>`
}`;
  return chapter('checks', t(words.checks), inside);
}

/** The words that most of some texts have in common, to be said once. */
function mostCommon(all: readonly string[]): string | null {
  const groups = grouped(all, (text) => text).sort((a, b) => b.length - a.length);
  return groups[0] && groups[0].length > 1 ? (groups[0][0] ?? null) : null;
}

/** Every source that a row of the country names, by publisher, with how much of it was seen. */
export function sourcesChapter(
  book: FigureBook,
  texts: Texts,
  country: string,
  rows: readonly PublishedFigure[],
): Chapter {
  const { t } = texts;
  const sources = sourcesOf(book, rows);
  const usual = mostCommon(sources.map(({ seen }) => seen));
  const items = grouped(sources, ({ publisher }) => publisher).map(
    (group) =>
      html`<li><b>${group[0] && publisherHtml(book, texts, group[0])}</b>${group.map(
        (source) =>
          html`<p><span class="years">${source.key}</span> ${titleHtml(book, texts, source)}.${source.host && html` ${source.host}.`}${source.seen !== usual && html` <span class="quiet">${toldHtml(book, texts, source.seen)}.</span>`}</p>`,
      )}</li>
`,
  );
  const inside = html`<p class="quiet">${t(words.sourcesLead)}${usual && html` ${t(words.sourcesSeen, { seen: told(book, texts.language, usual).text })}`}</p>
<details class="fold"><summary>${icon('list-checks')}${t(words.sourcesCount, { count: sources.length })}</summary><ul class="rows plain">
${items}</ul></details>
<p class="files">${icon('download-simple')}<a href="${`/figures/${country.toLowerCase()}/rows.csv`}" download>${t(words.allRows, { count: rows.length })}</a></p>`;
  return chapter('sources', t(words.sources), inside);
}
