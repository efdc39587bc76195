import { capacityNames, passkeyForm, passkeyScript } from '../../../domains/access/public.server.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { html } from '../../../platform/pages/html.ts';
import { icon } from '../../../platform/pages/icons.ts';
import { agencyKinds, capacitiesIn, countries, type Form, unitCapacities, usualCapacities } from '../answers.ts';
import { capacityHints } from '../capacity-messages.ts';
import { countryName } from '../country-name.ts';
import { agencyKindNames } from '../kind-messages.ts';
import type { KnownAgency } from '../known-agencies.ts';
import { frameTexts } from '../messages.ts';
import { stepTexts as texts } from '../step-messages.ts';
import { choiceField, lineField, listField } from './form.ts';
import { type StepView, stepPage } from './frame.ts';

/** What was typed, where it must be corrected; else what was answered before. */
type Typed = { readonly typed: Form | null };

const said = (typed: Form | null, field: string, otherwise: string): string =>
  typed === null ? otherwise : (typed[field] ?? '');

export function countryPage(view: StepView & Typed): string {
  const { language, draft, mistakes, typed } = view;
  const { t } = textsIn(language);
  const named = countries
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return stepPage(view, {
    step: 'country',
    title: t(texts.countryTitle),
    lead: t(texts.countryLead),
    main: html`<form class="typed" method="post" action="/set-up/country" novalidate>${choiceField(
      {
        ...{ id: 'country', label: t(texts.country), mistakes, kind: 'radio', choices: named },
        chosen: [said(typed, 'country', draft.country ?? '')],
      },
      t,
    )}${choiceField(
      {
        ...{ id: 'language', label: t(texts.language), hint: t(texts.languageHint), mistakes, kind: 'radio' },
        choices: [
          { value: 'sv', label: 'Svenska' },
          { value: 'en', label: 'English' },
        ],
        chosen: [said(typed, 'language', language)],
      },
      t,
    )}<button type="submit">${t(frameTexts.next)}</button></form>`,
  });
}

export function agencyPage(view: StepView & Typed & { readonly known: readonly KnownAgency[] }): string {
  const { language, draft, mistakes, typed, known } = view;
  const { t } = textsIn(language);
  const { agency } = draft;
  const isKnown = known.some(({ key }) => key === agency?.key);
  const own = agency && !isKnown ? agency : null;
  const written = html`${lineField({ id: 'name', label: t(texts.name), hint: t(texts.nameHint), value: said(typed, 'name', own?.name.sv ?? ''), mistakes, autocomplete: 'organization' }, t)}${lineField(
    {
      ...{ id: 'nameEn', label: t(texts.nameEn), hint: t(texts.nameEnHint), mistakes },
      value: said(typed, 'nameEn', own && own.name.en !== own.name.sv ? own.name.en : ''),
    },
    t,
  )}${listField(
    {
      ...{
        id: 'kind',
        label: t(texts.kind),
        hint: t(texts.kindHint),
        mistakes,
        value: said(typed, 'kind', own?.kind ?? ''),
      },
      choices: [{ value: '', label: '' }, ...agencyKinds.map((value) => ({ value, label: t(agencyKindNames[value]) }))],
    },
    t,
  )}`;
  return stepPage(view, {
    step: 'agency',
    title: t(texts.agencyTitle),
    lead: t(texts.agencyLead),
    main: html`<form class="typed" method="post" action="/set-up/agency" novalidate>${
      known.length > 0 &&
      listField(
        {
          ...{ id: 'agency', label: t(texts.agency), mistakes },
          value: said(typed, 'agency', isKnown ? (agency?.key ?? '') : ''),
          choices: [
            { value: '', label: t(texts.agencyWrite) },
            ...known.map(({ key, name }) => ({ value: key, label: name[language] })),
          ],
        },
        t,
      )
    }${known.length > 0 ? html`<fieldset class="written"><legend>${t(texts.written)}</legend>${written}</fieldset>` : written}<button type="submit">${t(frameTexts.next)}</button></form>`,
  });
}

export function unitPage(view: StepView & Typed): string {
  const { language, draft, mistakes, typed } = view;
  const { t } = textsIn(language);
  const { unit, agency } = draft;
  return stepPage(view, {
    step: 'unit',
    title: t(texts.unitTitle),
    lead: t(texts.unitLead),
    main: html`<form class="typed" method="post" action="/set-up/unit" novalidate>${lineField({ id: 'name', label: t(texts.name), value: said(typed, 'name', unit?.name.sv ?? ''), mistakes }, t)}${lineField(
      {
        ...{ id: 'nameEn', label: t(texts.nameEn), hint: t(texts.nameEnHint), mistakes },
        value: said(typed, 'nameEn', unit && unit.name.en !== unit.name.sv ? unit.name.en : ''),
      },
      t,
    )}${choiceField(
      {
        ...{ id: 'capacities', label: t(texts.unitWords), hint: t(texts.unitWordsHint), mistakes, kind: 'checkbox' },
        choices: unitCapacities.map((value) => ({
          ...{ value, label: capitalised(t(capacityNames[value])) },
          hint: t(capacityHints[value]),
        })),
        chosen: typed ? capacitiesIn(typed) : (unit?.capacities ?? usualCapacities(agency?.kind ?? '')),
      },
      t,
    )}<button type="submit">${t(frameTexts.next)}</button></form>`,
  });
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** First who it is, then their passkey: the device shows the name. */
export function administratorPage(view: StepView & Typed & { readonly host: string }): string {
  const { language, draft, mistakes, typed, host } = view;
  const { t } = textsIn(language);
  const { person, passkey } = draft;
  const form = html`<form class="typed" method="post" action="/set-up/administrator" novalidate>${lineField({ id: 'name', label: t(texts.personNameField), value: said(typed, 'name', person?.name ?? ''), mistakes, autocomplete: 'name' }, t)}${lineField(
    {
      ...{ id: 'title', label: t(texts.personWork), hint: t(texts.personWorkHint), mistakes },
      value: said(typed, 'title', person?.title ?? ''),
      autocomplete: 'organization-title',
    },
    t,
  )}<button type="submit"${person && typed === null && html` class="quiet-button"`}>${t(person ? texts.save : frameTexts.next)}</button></form>`;
  const card =
    person &&
    typed === null &&
    html`<section class="card" aria-labelledby="passkey"><span class="round">${icon('fingerprint')}</span><div><h2 id="passkey">${t(texts.passkeyTitle, { name: person.name })}</h2>
<p>${t(texts.passkeyText)}</p>
${passkey && html`<p class="good">${icon('check-circle')}${t(texts.passkeyMade, { device: passkey.label })}</p>`}${passkeyForm(
  { does: 'makes', ask: '/set-up/passkey/ask', answer: '/set-up/passkey/made', language },
  {
    button: html`<button type="submit"${passkey && html` class="quiet-button"`}>${t(passkey ? texts.passkeyAgain : texts.passkeyButton)}</button>`,
    unsupported: texts.passkeyUnsupported,
    withoutScript: texts.passkeyScript,
  },
)}</div></section>
<p class="quiet">${t(texts.passkeyFor, { host })}</p>
${passkey && html`<p><a class="button" href="/set-up/codes">${t(frameTexts.next)}</a></p>`}`;
  return stepPage(view, {
    step: 'administrator',
    title: t(texts.personTitle),
    lead: t(texts.personLead),
    script: passkeyScript.path,
    main: card ? html`${card}<details class="more"><summary>${t(texts.changeName)}</summary>${form}</details>` : form,
  });
}
