import { describe, expect, it } from 'vitest';
import type { Capacity } from '../../../../kernel/capacity.ts';
import { someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { listedThere, listing } from '../../testing/pool.ts';
import { toListWorkplaces } from './list-workplaces.ts';

const list = (over: object, capacity: Capacity = 'supervision') =>
  done(toListWorkplaces, listing(over), { at: someFile, capacity });

describe('a list that is drawn from', () => {
  it('is within a provision of entry of the own capacity, and is not written by one who goes in only with a basis', () => {
    expect(() => list({ basis: 'se.rb-23' })).toThrow('inspection.basis-of-entry');
    expect(() => list({}, 'assistance')).toThrow('inspection.never-draws');
  });

  it('has each workplace once, so that none has two chances', () => {
    const twice = [...listedThere, { name: 'ETT Demo', municipality: 'Vadsund' }];
    expect(() => list({ workplaces: twice })).toThrow('inspection.listed-twice');
  });
});
