import { expect, it } from 'vitest';
import { verbNames } from '../domains/access/ui/kept-messages.ts';
import { broughtByPhone } from './device-routes.ts';

it('everything that a phone may bring has a name for the officer who reads what was kept, and nothing else has', () => {
  expect(Object.keys(verbNames).sort()).toEqual([...broughtByPhone].sort());
});
