import { describe, expect, it } from 'vitest';
import { seen } from '../testing/builders.ts';
import { differ, pointing } from './differ.ts';

describe('two readers', () => {
  it('differ where one found an indicator and the other did not, or asked and it was not so', () => {
    const asked = [{ code: 'INS-P06', known: 'asked-not-so' as const }];
    expect(differ(seen('INS-C02', 'INS-C03'), seen('INS-C02'))).toEqual(['INS-C03']);
    expect(differ(seen('INS-P06'), asked)).toEqual(['INS-P06']);
    expect(differ([], asked)).toEqual(['INS-P06']);
  });

  it('do not differ where one saw it and the other heard of it', () => {
    expect(differ(seen('INS-C02'), [{ code: 'INS-C02', known: ['said'] }])).toEqual([]);
  });

  it('point to what at least one of them noted, and not to what was not so', () => {
    const asked = [{ code: 'INS-P06', known: 'asked-not-so' as const }];
    expect(pointing([{ answers: seen('INS-C03') }, { answers: asked }])).toEqual(['INS-C03']);
  });
});
