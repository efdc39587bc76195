import type { PublishedFigure } from '../../domains/study/figures/published-figure.ts';
import { readFigureSources, readPublishedFigures } from '../../domains/study/figures/read.server.ts';
import type { Language } from '../../kernel/language.ts';
import type { Message } from '../../kernel/message.ts';
import { type Texts, textsIn } from '../../platform/pages/catalogue.ts';
import { type Html, html } from '../../platform/pages/html.ts';
import { type IconName, icon } from '../../platform/pages/icons.ts';
import { page } from '../../platform/pages/layout.ts';
import { htmlAnswer, type PublicPage } from '../../platform/pages/public-page.ts';
import { accessibilityPage } from './accessibility-page.ts';
import * as words from './front-messages.ts';

/** One published figure and who published it, or null where the rows do not hold it. */
type Why = { readonly reports: PublishedFigure; readonly cases: PublishedFigure; readonly publisher: string };

type Door = { readonly to: string; readonly name: Message; readonly text: Message };

/** Those who work come first: nobody else on this page may have so little time. */
const doorsIn = (language: Language): readonly Door[] => [
  { to: `/work/${language}`, name: words.doorWorkers, text: words.doorWorkersText },
  { to: '/sign-in', name: words.doorSignIn, text: words.doorSignInText },
  { to: '/figures/national', name: words.doorStudy, text: words.doorStudyText },
];

const today: readonly { readonly icon: IconName; readonly name: Message; readonly text: Message }[] = [
  { icon: 'eye', name: words.see, text: words.seeText },
  { icon: 'paper-plane-tilt', name: words.pass, text: words.passText },
  { icon: 'lifebuoy', name: words.help, text: words.helpText },
  { icon: 'scales', name: words.prove, text: words.proveText },
];

/** Reports of trafficking for forced labour and the cases that came to court, over the same years from the same source. */
async function readWhy(folder: string): Promise<Why | null> {
  const [figures, sources] = await Promise.all([readPublishedFigures(folder), readFigureSources(folder)]);
  const swedish = figures.filter(
    (row) => row.country === 'SE' && row.purpose === 'forced_labour' && row.value !== null,
  );
  for (const reports of swedish.filter((row) => row.metric === 'reported-offences' && /^\d{4}-\d{4}$/.test(row.year))) {
    const cases = swedish.find(
      (row) => row.metric === 'prosecuted-cases' && row.year === reports.year && row.source === reports.source,
    );
    const publisher = sources.find(({ key }) => key === reports.source)?.publisher;
    if (cases && publisher) return { reports, cases, publisher };
  }
  return null;
}

function whyHtml({ t, formats }: Texts, { reports, cases, publisher }: Why): Html {
  const values = {
    qualifier: reports.qualifier === 'more-than' ? 'more' : 'other',
    reports: formats.number(reports.value ?? 0),
    from: reports.year.slice(0, 4),
    to: reports.year.slice(5),
    cases: cases.value ?? 0,
  };
  return html`<div><h2>${t(words.why)}</h2><p>${t(words.whyText, values)}</p><p class="quiet">${t(words.whySource, { publisher, key: reports.source })}</p><p><a href="/figures">${t(words.allFigures)}</a></p></div>`;
}

/** The front page says what the product does, what it never does, and what it is not ready for. */
export function frontPage(language: Language, embedded: boolean, why: Why | null): string {
  const texts = textsIn(language);
  const { t } = texts;
  const main = html`<div class="front"><div><h1>${t(words.headline)}</h1>
<p class="lead">${t(words.lead)}</p></div>
<ul class="doors">
${doorsIn(language).map(
  ({ to, name, text }) =>
    html`<li class="door"><a href="${to}">${t(name)}</a>${icon('arrow-right')}<p>${t(text)}</p></li>
`,
)}</ul></div>
<h2 class="unseen">${t(words.today)}</h2>
<ul class="spine">
${today.map(
  (one) => html`<li><b>${icon(one.icon)}${t(one.name)}</b><p>${t(one.text)}</p></li>
`,
)}</ul>
<section class="two"><div><h2>${t(words.never)}</h2><ul class="dots"><li>${t(words.neverRegister)}</li><li>${t(words.neverScore)}</li><li>${t(words.neverPass)}</li><li>${t(words.neverUnseen)}</li></ul></div>
${why && whyHtml(texts, why)}
<div><h2>${t(words.notYet)}</h2><p>${t(words.notYetText)}</p></div></section>`;
  return page({ language, embedded, path: '/', place: 'front', title: t(words.title), main });
}

/** The front page and the statement on accessibility. `folder` holds the published figures; it is read once. */
export function frontPages(folder: string): PublicPage[] {
  let kept: Promise<Why | null> | null = null;
  const why = (): Promise<Why | null> => {
    kept ??= readWhy(folder).catch((problem: unknown) => {
      kept = null;
      throw problem;
    });
    return kept;
  };
  return [
    {
      name: 'front',
      path: '/',
      respond: async ({ language, embedded }) => htmlAnswer(frontPage(language, embedded, await why())),
    },
    {
      name: 'accessibility',
      path: '/accessibility',
      respond: ({ language, embedded }) => htmlAnswer(accessibilityPage(language, embedded)),
    },
  ];
}
