import { expect, it } from 'vitest';
import { visitOf } from './visit.ts';

const browser = { 'user-agent': 'Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0' };
const isByPerson = (headers: Record<string, string>, method = 'GET') => visitOf(method, headers).isByPerson;

it('counts a browser, and no program that says that it is one', () => {
  expect(isByPerson(browser)).toBe(true);
  for (const agent of ['Googlebot/2.1', 'curl/8.5', 'WhatsApp/2.2', 'Mozilla/5.0 HeadlessChrome/120', ''])
    expect(isByPerson({ 'user-agent': agent })).toBe(false);
});

it('counts nothing that a browser fetches beforehand, and no question for headers alone', () => {
  expect(isByPerson({ ...browser, 'sec-purpose': 'prefetch;prerender' })).toBe(false);
  expect(isByPerson({ ...browser, 'x-moz': 'prefetch' })).toBe(false);
  expect(isByPerson(browser, 'HEAD')).toBe(false);
});

it('reads languages in the order of the wish', () => {
  const of = (wish: string) => visitOf('GET', { 'accept-language': wish }).languages;
  expect(of('en;q=0.5, uk-UA, sv;q=0.8,*;q=0.1')).toEqual(['uk', 'sv', 'en']);
  expect(of('pl;q=0, <script>')).toEqual([]);
  expect(visitOf('GET', {}).languages).toEqual([]);
});
