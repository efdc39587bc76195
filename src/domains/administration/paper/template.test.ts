import { expect, it } from 'vitest';
import { currentIn, wrongInTemplate } from './template.ts';

it('refuses a template at the field that is wrong, and says what of it', () => {
  const said = { opening: null, closing: null, signature: '{officer}' };
  expect(wrongInTemplate(said)).toBeNull();
  const wrong = wrongInTemplate({ ...said, closing: `{${'x'.repeat(500)}}` });
  expect(wrong).toMatchObject({ kind: 'invalid', fields: [{ path: 'closing' }] });
  expect(String(wrong?.values.unknown).length).toBe(60);
});

it('knows what holds: the newest of each kind and language, the standard text after it was taken back', () => {
  const said = (signature: string) => ({ opening: null, closing: null, signature });
  const of = { kind: 'claim', language: 'sv', logo: null } as const;
  const change = (signature: string) => ({ ...of, step: 'change' as const, said: said(signature) });
  const logo = { png: 'AA==', width: 1, height: 1 };
  const aLogo = { step: 'logo' as const, kind: null, language: null, said: null, logo };
  expect(currentIn([change('1'), change('2'), aLogo]).said('claim', 'sv')?.signature).toBe('2');
  expect(currentIn([change('1'), aLogo]).said('claim', 'en')).toBeNull();
  expect(currentIn([change('1'), { ...of, step: 'reset', said: null }]).said('claim', 'sv')).toBeNull();
  expect(currentIn([aLogo]).logo).toEqual(logo);
  expect(currentIn([aLogo, { ...aLogo, logo: null }]).logo).toBeNull();
});
