import { describe, expect, it } from 'vitest';
import { mayList, mayRead, maySee, mayWrite } from './access.ts';
import { someFile } from './testing/builders.ts';

const membership = (over: object = {}) => ({
  ...someFile,
  capacity: 'supervision',
  mayWrite: true,
  until: null,
  ...over,
});
const who = (memberships: readonly object[], capacity = 'supervision') =>
  ({ capacity, memberships }) as unknown as Parameters<typeof mayRead>[0];
const file = { at: someFile };

describe('the record of a firm', () => {
  it('is read by those who are part of the file, in the capacity they act in, and by no one else', () => {
    expect(mayRead(who([membership()]), file)).toBe(true);
    expect(mayRead(who([membership({ realm: '8' })]), file)).toBe(false);
    expect(mayRead(who([membership({ capacity: 'support' })]), file)).toBe(false);
    expect(mayList(who([membership()]), [someFile, { country: 'SE', realm: '8' }])).toBe(false);
  });

  it('is written in by those whose part is to write, and never to make figures', () => {
    expect(mayWrite(who([membership()]), file)).toBe(true);
    expect(mayWrite(who([membership({ mayWrite: false })]), file)).toBe(false);
    expect(mayWrite(who([membership({ capacity: 'analysis' })], 'analysis'), file)).toBe(false);
  });

  it('is looked for by those who could open any kind that is found', () => {
    expect([maySee({ kinds: ['signal'] }), maySee({ kinds: [] })]).toEqual([true, false]);
  });
});
