import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { type Html, html } from '../../../platform/pages/html.ts';
import { type IconName, icon } from '../../../platform/pages/icons.ts';
import { page } from '../../../platform/pages/layout.ts';
import { providerTexts } from '../sign-in/messages.ts';
import type { Provider } from '../sign-in/provider.ts';
import { recoveryTexts } from '../sign-in/recovery-messages.ts';
import { passkeyScript, passkeyWay } from './passkey-way.ts';
import { providerLinks } from './provider-links.ts';
import * as texts from './sign-in-messages.ts';

/** An invented person as whom a visitor to a demo may sign in. */
export type Persona = {
  readonly key: string;
  readonly name: string;
  readonly role: Message;
  /** What this person will meet after signing in: only what the product does today. */
  readonly meets: Message;
  readonly icon: IconName;
};

export type SignInView = {
  readonly language: Language;
  readonly now: Date;
  readonly embedded: boolean;
  /** The people of a demo database; null anywhere else. */
  readonly demo: {
    readonly personas: readonly Persona[];
    readonly more: readonly Persona[];
    /** In which zone its clock is told. */
    readonly zone: string;
  } | null;
  /** Where the people of each agency prove who they are; none in a demo. */
  readonly providers: readonly Pick<Provider, 'key' | 'name' | 'agencyName'>[];
  /** Whether any agency has been set up here. */
  readonly hasAgency: boolean;
  /** Whether the demo can be put back from here: on PostgreSQL only its owner can, by a command. */
  readonly putsBack?: boolean;
  /** Why the last try did not work, if it did not. */
  readonly problem?: Message;
  /** Where to go after signing in: an address of the staff app that was asked for before. */
  readonly next?: string;
};

/** Each person is a form of one button, so that signing in asks for no script. */
function personaForm(persona: Persona, t: Texts['t'], next: string | undefined): Html {
  const back = next && html`<input type="hidden" name="next" value="${next}">`;
  return html`<form method="post" action="/sign-in/demo"><input type="hidden" name="persona" value="${persona.key}">${back}<button class="persona" type="submit">${icon(persona.icon)}<span><b>${t(texts.signInAs, { name: persona.name })}</b><span>${t(persona.role)}</span><span>${t(persona.meets)}</span></span></button></form>
`;
}

/** The marked control that moves the clock of the demo. It only goes forward: what was done stays done. */
function clockForms({ language, now, demo }: SignInView): Html {
  const { t, formats } = textsIn(language, demo?.zone);
  const title = t(texts.clockTitle, { date: formats.longDate(now), time: formats.time(now) });
  const steps = [
    { minutes: 20, text: texts.clockTwentyMinutes },
    { minutes: 24 * 60, text: texts.clockOneDay },
    { minutes: 7 * 24 * 60, text: texts.clockOneWeek },
  ];
  return html`<div class="clock"><h2 id="clock" tabindex="-1">${icon('clock')}${title}</h2><p>${t(texts.clockText)}</p><div class="steps">
${steps.map(
  ({ minutes, text }) =>
    html`<form method="post" action="/sign-in/clock"><input type="hidden" name="minutes" value="${minutes}"><button class="quiet" type="submit">${t(text)}</button></form>
`,
)}</div></div>`;
}

/** Asks first, without a script: the button that does it is below what it means. */
function againForm({ language }: SignInView): Html {
  const { t } = textsIn(language);
  return html`<details class="more clock"><summary>${t(texts.againTitle)}</summary><p>${t(texts.againText)}</p>
<form method="post" action="/sign-in/again"><input type="hidden" name="sure" value="yes"><button class="quiet" type="submit">${t(texts.againSure)}</button></form></details>`;
}

function demoChoice(view: SignInView): Html {
  const { language, now, demo, next } = view;
  const { t, formats } = textsIn(language, demo?.zone);
  const { personas, more } = demo ?? { personas: [], more: [] };
  return html`<h1>${t(texts.chooseTitle)}</h1>
<p class="lead">${t(texts.chooseLead, { date: formats.longDate(now), time: formats.time(now) })}</p>
<div class="personas">
${personas.map((persona) => personaForm(persona, t, next))}</div>
${
  more.length > 0 &&
  html`<details class="more"><summary>${t(texts.morePeople, { count: more.length })}: ${more.map(({ name }) => name).join(', ')}</summary>
<div class="personas">
${more.map((persona) => personaForm(persona, t, next))}</div></details>`
}
<p class="lead alone"><a href="/demo/questions">${icon('question')}${t(texts.questionsLink)}</a></p>
<section class="two"><div><h2>${t(texts.tryTitle)}</h2><ol class="dots">
<li>${t(texts.tryRegister)}</li><li>${t(texts.tryCompare)}</li><li>${t(texts.tryPass)}</li></ol></div>
<div><h2>${t(texts.productionTitle)}</h2><p>${t(texts.productionText)}</p></div></section>
${clockForms(view)}
${view.putsBack && againForm(view)}`;
}

function agencySignIn({ language, providers, hasAgency, next }: SignInView): Html {
  const { t } = textsIn(language);
  if (!hasAgency)
    return html`<h1>${t(providerTexts.title)}</h1>
<p class="lead">${t(providerTexts.lead)}</p>
<section class="section"><h2>${t(providerTexts.noneTitle)}</h2><p class="lead">${t(providerTexts.noneText)}</p></section>`;
  return html`<h1>${t(providerTexts.title)}</h1>
<p class="lead">${t(providerTexts.lead)}</p>
<ul class="ways">
${providerLinks(providers, language, next)}${passkeyWay('signs', language, next)}</ul>
<p class="alone"><a href="/sign-in/invitation">${t(providerTexts.invitationLink)}</a></p>
<details class="more"><summary>${t(providerTexts.helpTitle)}</summary><p>${t(providerTexts.helpText)}</p>
<p class="alone"><a href="/sign-in/recovery">${t(recoveryTexts.link)}</a></p></details>`;
}

/** The sign-in page. In a demo database the visitor chooses whom to sign in as; elsewhere the provider of an agency. */
export function signInPage(view: SignInView): string {
  const { language, embedded, demo, problem } = view;
  const { t } = textsIn(language);
  const title = t(demo ? texts.chooseTitle : providerTexts.title);
  const notice =
    problem &&
    html`<div class="notice" role="alert">${icon('warning')}<p>${t(problem)}</p></div>
`;
  return page({
    language,
    path: '/sign-in',
    embedded,
    place: 'sign-in',
    width: 'narrow',
    title: problem ? t(texts.problemTitle, { title }) : title,
    ...(demo || !view.hasAgency ? {} : { script: passkeyScript.path }),
    main: html`${notice}${demo ? demoChoice(view) : agencySignIn(view)}`,
  });
}
