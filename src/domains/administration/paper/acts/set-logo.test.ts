import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anAccount, anAct, testNow } from '../../testing/builders.ts';
import { type LogoRead, toSetLogo } from './set-logo.ts';

const { at, id } = anAccount();
const done = (logo: LogoRead) =>
  decide(toSetLogo, { act: anAct, version: id, file: null }, { at, id, current: null, logo }, testNow);

it('keeps the picture as it was written again, or that there is none', () => {
  const logo = { png: 'AA==', width: 1, height: 1 };
  expect(done(logo)[0]?.facts).toEqual({ version: id, logo });
  expect(done(null)[0]?.facts).toEqual({ version: id, logo: null });
});

it.each(['not-png', 'too-large', 'too-wide', 'damaged'] as const)('refuses a file at its field: %s', (fault) => {
  expect(() => done(fault)).toThrow(`paper.logo.${fault}`);
});
