import { describe, expect, it } from 'vitest';
import { effectsOf } from './settlement-effects.ts';

const owed = { documented: 160_040, probable: 202_620, claimed: 277_500 };
const effect = (track: string, offer = { kronor: 20_000, asksSilence: true }, permit: boolean | null = null) =>
  effectsOf(offer, owed, 0, permit).find((one) => one.track === track);

describe('an offer to settle', () => {
  it('of less than is documented shows how much of that is given up', () => {
    expect(effect('claim')).toEqual({ track: 'claim', effect: 'gives-up', kronor: 140_040 });
  });

  it('that covers what is documented shows how much of the rest is given up', () => {
    expect(effect('claim', { kronor: 200_000, asksSilence: false })).toEqual({
      track: 'claim',
      effect: 'covers-documented',
      kronor: 77_500,
    });
  });

  it('does not change the criminal case and the support', () => {
    expect([effect('criminal')?.effect, effect('support')?.effect]).toEqual(['goes-on', 'unchanged']);
  });

  it('may cost a permit that rests on taking part, unless it is known that there is none', () => {
    expect(effect('permit')?.effect).toBe('may-lose-permit');
    expect(effect('permit', undefined, false)?.effect).toBe('no-permit-known');
  });

  it('that asks for silence cannot bind the person to it', () => {
    expect(effect('silence')?.effect).toBe('cannot-bind');
    expect(effect('silence', { kronor: 1, asksSilence: false })?.effect).toBe('none-asked');
  });
});
