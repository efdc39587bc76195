import type { Language } from '../../../../kernel/language.ts';
import type { Message } from '../../../../kernel/message.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { type Html, html, raw } from '../../../../platform/pages/html.ts';
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
import { chains } from '../../../caseload/public.ts';
import type { Published } from '../../../study/public.server.ts';
import type { Survey, SurveyQuestion } from '../../../study/public.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import type { Beside, NationalStudy } from '../../schema.ts';
import { isAboutGroups, isAboutTime, type ShownFigure, type ShownTable } from '../../shown-figure.ts';
import { documentAnswer, type MakeDocument, makeDocuments } from '../document/answer.server.ts';
import { documentText } from '../document/messages.ts';
import { type MakePicture, makePictures, pictureAnswer } from '../picture/answer.server.ts';
import { publicText } from './public-messages.ts';
import { shownRelease } from './shown-release.ts';
import { latestPublished, shownSurvey } from './survey-figure.ts';
import { surveyText } from './survey-messages.ts';

type Release = NonNullable<NationalStudy['shown']>;

/** What the page of releases is made from, as it is now. */
export type NationalParts = {
  readonly releases: () => Promise<readonly Published[]>;
  readonly published: () => Promise<readonly PublishedFigure[]>;
  /** Rounds of the practitioner survey, and what was asked in them. */
  readonly surveys: () => Promise<readonly Survey[]>;
  readonly questions: readonly SurveyQuestion[];
  /** Who makes documents and pictures; otherwise the makers of this server. */
  readonly make?: MakeDocument;
  readonly picture?: MakePicture;
};

const path = '/figures/national';

/** The parts that a study may have, by their keys: any other makes no page of its own. */
const parts = [...chains, 'practitioners', 'cost'] as const;

/** On a narrow screen rows become blocks, which takes the meaning of a table in some browsers; so the roles are written out. */
function tableHtml({ caption, columns, rows }: ShownTable): Html {
  const look = (place: number): string => (columns[place]?.isNumber ? 'number' : '');
  const head = columns.map(
    ({ name }, place) => html`<th scope="col" role="columnheader" class="${look(place)}">${name}</th>`,
  );
  const body = rows.map(
    ([first = '', ...cells]) =>
      html`<tr role="row"><th scope="row" role="rowheader">${first}</th>${cells.map((text, place) => html`<td role="cell" class="${look(place + 1)}" data-label="${columns[place + 1]?.name ?? ''}">${text}</td>`)}</tr>`,
  );
  return html`<table role="table" class="table"><caption class="unseen">${caption}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`;
}

/** The drawing is text of ours that was made for a page, so it may be taken as it is. */
function figureHtml(figure: ShownFigure, level: 2 | 3, release: Release, language: Language): Html {
  const { t } = textsIn(language);
  const title = level === 2 ? html`<h2>${figure.title}</h2>` : html`<h3>${figure.title}</h3>`;
  const of = html`<span class="unseen">: ${figure.title}</span>`;
  const file = `${path}/${figure.table.id}`;
  const rest = `?lang=${language}&release=${release.id}`;
  return html`<figure class="figure" id="${figure.table.id}"><figcaption>${title}<p class="quiet">${figure.sub}</p></figcaption>
${raw(figure.drawing)}
${figure.isWide && html`<div class="narrow-only"><p class="quiet">${t(publicText.onlyWide)}</p>${tableHtml(figure.table)}</div>`}
${figure.rest && html`<details class="fold rest"><summary><span>${t(publicText.showAll, { count: figure.rest.count })}${of}</span></summary>${raw(figure.rest.drawing)}</details>`}
${figure.notes.map((note) => html`<p class="quiet">${note}</p>`)}
<div class="tools"><details class="fold"><summary>${icon('table')}<span>${t(publicText.table)}${of}</span></summary>${tableHtml(figure.table)}</details>
<details class="fold"><summary>${icon('info')}<span>${t(publicText.method)}${of}</span></summary><p>${figure.method}</p><p class="quiet">${figure.source}</p></details>
<p class="files">${icon('download-simple')}<a href="${`${file}.csv${rest}`}" download>CSV${of}</a><a href="${`${file}.svg${rest}`}" download>SVG${of}</a><a href="${`${file}.png${rest}`}" download>PNG${of}</a></p></div></figure>
`;
}

function besideHtml(rows: readonly Beside[], language: Language): Html | null {
  const { t } = textsIn(language);
  if (rows.length === 0) return null;
  return html`<section><h3>${t(publicText.beside)}</h3><dl class="terms">${rows.map(({ label, value, source }) => html`<dt>${label}</dt><dd><b>${value}</b> ${source}</dd>`)}</dl><p class="alone"><a href="/figures">${t(publicText.besideLink)}</a></p></section>`;
}

const figuresOf = ({ study: { chains, survey }, cost }: Release): ShownFigure[] => [
  ...chains.flatMap(({ figures }) => figures),
  ...(survey.figure ? [survey.figure] : []),
  ...(cost ? [cost] : []),
];

function surveyHtml(release: Release, language: Language): Html {
  const { t } = textsIn(language);
  const { figure, text, response } = release.study.survey;
  if (!figure) return html`<p>${text}</p>`;
  return html`<section id="practitioners-part">${figureHtml(figure, 2, release, language)}<h3>${t(surveyText.response)}</h3><dl class="terms">${response.map(({ name, value }) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`;
}

/** One part of a study at a time: a chain, what practitioners say, what it cost. All of them are in the document. */
type PagePart = { readonly key: (typeof parts)[number]; readonly name: string; readonly body: () => Html };

const partOf = (key: PagePart['key'], name: string, body: PagePart['body']): PagePart => ({ key, name, body });

function releaseHtml(
  release: Release,
  others: readonly Published[],
  language: Language,
  wanted: string | undefined,
): Html {
  const { t } = textsIn(language);
  const { study, agencies, joined, apart } = release;
  const chapter = (chain: Release['study']['chains'][number]): Html => {
    const [first, ...rest] = chain.figures.filter((figure) => !isAboutTime(figure) && !isAboutGroups(figure));
    const drawn = (figures: readonly ShownFigure[]) =>
      figures.map((figure) => figureHtml(figure, 3, release, language));
    const folded = (text: Message, figures: readonly ShownFigure[]) =>
      figures.length > 0 &&
      html`<details class="fold"><summary><span>${t(text, { count: figures.length })}<span class="unseen">: ${chain.name}</span></span></summary>${drawn(figures)}</details>`;
    return html`<section id="${chain.chain}"><p class="crumb">${chain.name}</p>${first && figureHtml(first, 2, release, language)}${drawn(rest)}${folded(publicText.time, chain.figures.filter(isAboutTime))}${folded(publicText.groups, chain.figures.filter(isAboutGroups))}${besideHtml(chain.beside, language)}</section>`;
  };
  const { survey } = study;
  const { cost } = release;
  const there: readonly PagePart[] = [
    ...study.chains.map((chain) => partOf(chain.chain, chain.name, () => chapter(chain))),
    ...(survey.figure
      ? [partOf('practitioners', t(publicText.practitioners), () => surveyHtml(release, language))]
      : []),
    ...(cost ? [partOf('cost', t(publicText.cost), () => figureHtml(cost, 2, release, language))] : []),
  ];
  const chosen = there.find(({ key }) => key === wanted) ?? there[0];
  const toPart = ({ key, name }: PagePart): Html =>
    html`<li><a href="${`${path}?release=${release.id}&part=${key}&lang=${language}`}"${key === chosen?.key && html` aria-current="page"`}>${name}</a></li>`;
  const links = others.map(
    (other) => html`<li><a href="${`${path}?release=${other.id}&lang=${language}`}">${other.release.name}</a></li>`,
  );
  const document = (type: string, text: Message) =>
    html`<a href="${`${path}/national.${type}?lang=${language}&release=${release.id}`}" hreflang="${language}" download>${t(text)}</a>`;
  return html`<div class="story"><p class="crumb">${icon('clipboard-text')}${study.marks.map((mark) => html`<span>${mark}</span>`)}</p>
<h1>${study.title}</h1>
<p class="lead">${study.lead}</p>
<p class="quiet">${t(publicText.agenciesGave, { agencies: agencies.join(' · ') })} ${t(publicText.joined, { joined, apart })}</p>
<p class="files">${icon('download-simple')}<span>${t(documentText.files)}</span>${document('pdf', documentText.pdf)}${document('docx', documentText.docx)}</p>
${there.length > 1 && html`<nav class="parts" aria-label="${t(publicText.parts)}"><ul>${there.map(toPart)}</ul></nav>`}
${chosen?.body()}
${!survey.figure && html`<p>${survey.text}</p>`}
${links.length > 0 && html`<nav aria-label="${t(publicText.others)}"><h2>${t(publicText.others)}</h2><ul class="alone">${links}</ul></nav>`}</div>`;
}

const notFound = ({ language, embedded }: PageRequest): PageAnswer =>
  htmlAnswer(problemPage({ kind: 'not-found', language, path, embedded }), problemStatus('not-found'));

const filePattern = /^([a-z-]+)\.(csv|svg|png|pdf|docx)$/;

/**
 * The answer to a request for a release that is not there, or for a file of no kind that a release has; null for all others.
 * Needs nothing drawn.
 */
export function notThere(request: PageRequest, releases: readonly Published[]): PageAnswer | null {
  const { query, params } = request;
  const isThere = query.release === undefined || releases.some(({ id }) => id === query.release);
  return isThere && filePattern.test(params.file ?? 'national.pdf') ? null : notFound(request);
}

/**
 * The national study, open to the public: the release that was named in the address, or the newest one. Nothing in it is
 * live.
 */
export function nationalPages({
  releases,
  published,
  surveys,
  questions,
  make = makeDocuments(),
  picture = makePictures(),
}: NationalParts): PublicPage[] {
  const chosen = async ({ query, language }: PageRequest) => {
    const all = await releases();
    const found = query.release === undefined ? all[0] : all.find(({ id }) => id === query.release);
    const beside = { published: await published(), survey: latestPublished(await surveys()) };
    const show = (of: Published): Release =>
      shownRelease(of, language, {
        ...beside,
        survey: shownSurvey(beside.survey, questions, language),
        practitioners: beside.survey?.results ?? null,
      });
    return { all, found, beside, show };
  };

  return [
    {
      name: 'figures.national',
      path,
      asks: ['release', 'part'],
      knows: { part: parts },
      respond: async (request) => {
        const { language, embedded } = request;
        const { all, found, show } = await chosen(request);
        const none = notThere(request, all);
        if (none) return none;
        const shown = found ? show(found) : null;
        const { t } = textsIn(language);
        const main = shown
          ? releaseHtml(
              shown,
              all.filter(({ id }) => id !== shown.id),
              language,
              request.query.part,
            )
          : html`<div class="story"><h1>${t(publicText.title)}</h1><p class="lead">${t(publicText.none)}</p><p class="alone"><a href="/figures">${t(publicText.besideLink)}</a></p></div>`;
        const part = parts.find((key) => key === request.query.part);
        const at = part ? `&part=${part}` : '';
        const kept = shown ? `${path}?release=${shown.id}${at}` : path;
        return htmlAnswer(page({ language, embedded, path: kept, place: 'figures', title: t(publicText.title), main }));
      },
    },
    {
      name: 'figures.national.file',
      path: `${path}/:file`,
      asks: ['release'],
      respond: async (request) => {
        const [, name, type] = filePattern.exec(request.params.file ?? '') ?? [];
        const { found, beside, show } = await chosen(request);
        if (!found) return notFound(request);
        if (name === 'national' && (type === 'pdf' || type === 'docx'))
          return documentAnswer(type, { id: found.id, madeFrom: beside, show: () => show(found) }, request, make);
        const figure = figuresOf(show(found)).find(({ table }) => table.id === name);
        if (!figure) return notFound(request);
        if (type === 'svg') return fileAnswer(figure.alone, 'image/svg+xml', `national-${name}.svg`);
        const back = `${path}?release=${found.id}`;
        if (type === 'png') return pictureAnswer(figure.alone, `national-${name}.png`, back, request, picture);
        if (type !== 'csv') return notFound(request);
        return fileAnswer(figure.csv, 'text/csv; charset=utf-8; header=present', `national-${name}.csv`);
      },
    },
  ];
}
