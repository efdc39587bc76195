import { beforeAll, describe, expect, it } from 'vitest';
import { knowledgeFiles } from '../../../testing/knowledge.ts';
import type { Entry } from '../../knowledge/public.ts';
import { checkNumber } from './check-number.ts';

let rules: readonly Entry<'firm-numbers'>[];
beforeAll(async () => {
  rules = (await knowledgeFiles()).knowledge['firm-numbers'].entries;
});

const state = (country: string, number: 'organisation' | 'vat', written: string) =>
  checkNumber(rules, { country, number, written }).state;

/** Digits drawn by chance that another library (stdnum 1.12.0), read against ours over 200 000 numbers a country, calls right. */
const right = [
  ['SE', 'organisation', '602774-3522'],
  ['SE', 'vat', 'SE602774352201'],
  ['FI', 'organisation', '6628521-3'],
  ['FI', 'vat', 'FI 19933126'],
  ['EE', 'organisation', '84765908'],
  ['EE', 'vat', 'EE905820314'],
  ['LV', 'organisation', '51314175474'],
  ['LV', 'vat', 'LV93145087269'],
  ['LT', 'vat', 'LT829843316'],
  ['LT', 'vat', 'LT661332168719'],
  ['PL', 'organisation', '125084550'],
  ['PL', 'organisation', '51682542256230'],
  ['PL', 'vat', 'PL 267-148-39-37'],
  ['DE', 'vat', 'DE942094799'],
  ['DK', 'organisation', '74 11 32 49'],
  ['DK', 'vat', 'DK58373001'],
  ['NO', 'organisation', '746 770 502'],
  ['NO', 'vat', 'NO 020 861 584 MVA'],
] as const;

describe('the number of a firm', () => {
  it.each(right)('of %s (%s) is right as %s', (country, number, written) => {
    expect(state(country, number, written)).toBe('right');
  });

  it.each(right)('of %s (%s) with another last digit but one is not right', (country, number, written) => {
    const at = written.replace(/MVA$|01$/, '').trimEnd().length - 1;
    const other = (Number(written[at]) + 1) % 10;
    expect(state(country, number, `${written.slice(0, at)}${other}${written.slice(at + 1)}`)).toBe('wrong');
  });

  it('of a form that its country does not have is said to be so', () => {
    expect(state('SE', 'organisation', '12-34')).toBe('other-form');
    expect(state('FI', 'vat', 'SE602774352201')).toBe('other-form');
  });

  it('that has no check digit is not verified, and never called right', () => {
    expect(state('PL', 'organisation', '0000123456')).toBe('not-verified');
    expect(state('DE', 'organisation', 'Amtsgericht Provstadt HRB 123')).toBe('not-verified');
    expect(state('IS', 'vat', '12345')).toBe('not-verified');
  });

  it('that is the personal number of a sole trader is found, in each country that has them', () => {
    expect(state('SE', 'organisation', '470101-0000')).toBe('personal');
    expect(state('SE', 'vat', 'SE470101000001')).toBe('personal');
    expect(state('LV', 'organisation', '010170-10000')).toBe('personal');
    expect(state('IS', 'organisation', '010170-0000')).toBe('personal');
  });
});
