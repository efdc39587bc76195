import { expect, it } from 'vitest';
import { insideGround, withoutGround } from './crossing.ts';

const inCountry = (country: string) => ({ at: { country, realm: '7' } });
const written = 'fi.written: Påhittad lag, 3 §';

it('inside an investigation the ground is that of the country', () => {
  expect(withoutGround(inCountry('SE'), undefined)).toBeNull();
  expect(insideGround('SE', undefined)).toBe('se.rb-23-3');
  expect(withoutGround(inCountry('SE'), written)?.text.id).toBe('ground.not-written');
});

it('of a country that has none in CAPE it is the provision that the officer wrote, and without one nothing is sent', () => {
  expect(insideGround('FI', undefined)).toBeNull();
  expect(withoutGround(inCountry('FI'), undefined)?.text.id).toBe('ground.write-it');
  expect(withoutGround(inCountry('FI'), written)).toBeNull();
  expect(insideGround('FI', written)).toBe(written);
});

it('what is written as that of another country is none', () => {
  expect(withoutGround(inCountry('LT'), written)?.text.id).toBe('ground.write-it');
});
