import type { Language } from '../../kernel/language.ts';
import type { Message } from '../../kernel/message.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { html } from '../../platform/pages/html.ts';
import { type IconName, icon } from '../../platform/pages/icons.ts';
import { page } from '../../platform/pages/layout.ts';
import { htmlAnswer, type PublicPage } from '../../platform/pages/public-page.ts';
import { aboutPage } from './about-page.ts';
import { accessibilityPage } from './accessibility-page.ts';
import { boardPicture, boardPictures } from './board-picture.ts';
import { type Course, courseFigure, readCourse } from './course-figure.ts';
import * as words from './front-messages.ts';

type Door = { readonly to: string; readonly name: Message; readonly text: Message };

/** Those who work come first: no other reader of this page may have so little time. */
const doorsIn = (language: Language): readonly Door[] => [
  { to: `/work/${language}`, name: words.doorWorkers, text: words.doorWorkersText },
  { to: '/sign-in', name: words.doorSignIn, text: words.doorSignInText },
  { to: '/figures/national', name: words.doorStudy, text: words.doorStudyText },
  { to: '/employers', name: words.doorBuyers, text: words.doorBuyersText },
];

const today: readonly { readonly icon: IconName; readonly name: Message; readonly text: Message }[] = [
  { icon: 'eye', name: words.see, text: words.seeText },
  { icon: 'paper-plane-tilt', name: words.pass, text: words.passText },
  { icon: 'lifebuoy', name: words.help, text: words.helpText },
  { icon: 'scales', name: words.prove, text: words.proveText },
];

/** The front page says what the product does, what it never does, and what it is not ready for. */
export function frontPage(language: Language, embedded: boolean, course: Course | null): string {
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
<div class="pair">${course && courseFigure(texts, course)}
<figure class="fig"><figcaption><h2>${t(words.picture)}</h2><p class="quiet">${t(words.pictureText)}</p></figcaption>
<a href="/sign-in" aria-label="${t(words.picture)}"><img class="shot" src="${boardPicture(language)}" alt="" width="640" height="480" loading="lazy"></a></figure></div>
<h2 class="unseen">${t(words.today)}</h2>
<ul class="spine">
${today.map(
  (one) => html`<li><b>${icon(one.icon)}${t(one.name)}</b><p>${t(one.text)}</p></li>
`,
)}</ul>
<section class="two"><div><h2>${t(words.never)}</h2><ul class="dots"><li>${t(words.neverRegister)}</li><li>${t(words.neverScore)}</li><li>${t(words.neverPass)}</li><li>${t(words.neverUnseen)}</li></ul></div>
<div><h2>${t(words.notYet)}</h2><p>${t(words.notYetText)}</p></div></section>`;
  return page({ language, embedded, path: '/', place: 'front', title: t(words.title), main });
}

/** The front page, the statement on accessibility, and what CAPE is made of. `folder` holds the published figures; it is read once. */
export function frontPages(folder: string): PublicPage[] {
  let kept: Promise<Course | null> | null = null;
  const course = (): Promise<Course | null> => {
    kept ??= readCourse(folder).catch((problem: unknown) => {
      kept = null;
      throw problem;
    });
    return kept;
  };
  return [
    {
      name: 'front',
      path: '/',
      respond: async ({ language, embedded }) => htmlAnswer(frontPage(language, embedded, await course())),
    },
    {
      name: 'accessibility',
      path: '/accessibility',
      respond: ({ language, embedded }) => htmlAnswer(accessibilityPage(language, embedded)),
    },
    { name: 'about', path: '/about', respond: ({ language, embedded }) => htmlAnswer(aboutPage(language, embedded)) },
    ...boardPictures,
  ];
}
