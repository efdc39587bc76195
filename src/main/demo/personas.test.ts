import { expect, test } from 'vitest';
import { signInPage } from '../../domains/access/pages/sign-in.ts';
import { chooseTitle } from '../../domains/access/pages/sign-in-messages.ts';
import { signedOutPage } from '../../domains/access/pages/signed-out.ts';
import { structureOf } from '../../platform/pages/testing/structure.ts';
import { demoZone, findPersona, morePersonas, personas } from './personas.ts';

const now = new Date('2026-11-24T08:40:00Z');
const everyone = [...personas, ...morePersonas];

test('the demo has twenty-two people with keys of their own, and a stranger is not known', () => {
  expect(new Set(everyone.map((persona) => persona.key)).size).toBe(22);
  expect(findPersona('olav')?.name).toBe('Olav');
  expect(findPersona('somebody-else')).toBeUndefined();
});

test.each(['sv', 'en'] as const)('in a demo database every person can be chosen without a script (%s)', (language) => {
  const text = signInPage({
    language,
    now,
    embedded: true,
    demo: { personas, more: morePersonas, zone: demoZone },
    providers: [],
    hasAgency: true,
  });
  const { document, faults } = structureOf(text);
  expect(faults).toEqual([]);
  const forms = [...document.querySelectorAll('form[method="post"][action="/sign-in/demo"]')];
  expect(forms.map((form) => form.querySelector('input[name="persona"]')?.getAttribute('value'))).toEqual(
    everyone.map((persona) => persona.key),
  );
  for (const form of forms) expect(form.querySelectorAll('button[type="submit"]')).toHaveLength(1);
  expect(document.querySelector('.lead')?.textContent).toContain(
    language === 'sv' ? 'tisdag 24 november 2026, klockan 09.40' : 'Tuesday 24 November 2026, 09:40',
  );
});

test.each(['sv', 'en'] as const)('anywhere else no person can be chosen, and the page says so (%s)', (language) => {
  const { document, faults } = structureOf(
    signInPage({ language, now, embedded: false, demo: null, providers: [], hasAgency: false }),
  );
  expect(faults).toEqual([]);
  expect(document.querySelectorAll('form, input, button')).toHaveLength(0);
  for (const persona of everyone) expect(document.querySelector('main')?.textContent).not.toContain(persona.name);
});

test('a problem comes first, is announced, and is in the title', () => {
  const text = signInPage({
    language: 'en',
    now,
    embedded: true,
    demo: { personas, more: [], zone: demoZone },
    providers: [],
    hasAgency: true,
    problem: chooseTitle,
  });
  const { document } = structureOf(text);
  expect(document.querySelector('main')?.firstElementChild?.getAttribute('role')).toBe('alert');
  expect(document.querySelector('title')?.textContent).toMatch(/^Problem: /);
  expect(document.querySelectorAll('details:not(.clock)')).toHaveLength(0);
});

test.each(['sv', 'en'] as const)('after signing out the page says what was removed (%s)', (language) => {
  const { document, faults } = structureOf(signedOutPage({ language, embedded: false }));
  expect(faults).toEqual([]);
  expect(document.querySelector('a[hreflang]')?.getAttribute('href')).toMatch(/^\/sign-in\?ended&lang=/);
});
