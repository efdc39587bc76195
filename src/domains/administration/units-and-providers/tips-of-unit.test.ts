import { describe, expect, it } from 'vitest';
import type { Uuid } from '../../../kernel/id.ts';
import { type ReceivedTips, type TipSource, tipsOf, wrongTips } from './tips-of-unit.ts';

const own = '00000000-0000-7000-8000-000000000001' as Uuid;
const counties = [
  { code: 'SE-AB', name: 'Stockholms län' },
  { code: 'SE-C', name: 'Uppsala län' },
];
const by = (unit: Uuid | null, tip: TipSource): ReceivedTips => ({
  ...tip,
  unit,
  unitName: 'Påhittad enhet',
  agency: 'Påhittad myndighet',
});
const whole: TipSource = { want: 'tell', county: null };
const stockholm: TipSource = { want: 'tell', county: 'SE-AB' };
const wrong = (tips: readonly TipSource[], received: readonly ReceivedTips[] = []) =>
  wrongTips({ tips }, { id: own, received, counties });

describe('the tips that a unit is to receive', () => {
  it('are any that no other unit receives, with what it receives already', () => {
    expect(wrong([whole, stockholm], [by(own, whole)])).toBeNull();
    expect(wrong([])).toBeNull();
    expect(tipsOf({ id: own, received: [by(own, whole), by(null, stockholm)] })).toEqual([whole]);
  });

  it('are taken from no other unit, of the same agency or of another: who receives them is named', () => {
    const refused = wrong([whole, stockholm], [by(null, stockholm)]);
    expect(refused).toMatchObject({ kind: 'conflict', text: { id: 'administration.tips-elsewhere' } });
    expect(refused?.values).toMatchObject({
      unit: 'Påhittad enhet',
      agency: 'Påhittad myndighet',
      county: 'Stockholms län',
    });
    const colleague = '00000000-0000-7000-8000-000000000002' as Uuid;
    expect(wrong([whole], [by(colleague, whole)])?.text.id).toBe('administration.tips-elsewhere');
    expect(wrong([{ want: 'help', county: null }], [by(null, whole)])).toBeNull();
  });

  it('come from counties of the country, each named once', () => {
    expect(wrong([{ want: 'tell', county: 'NO-03' }])?.text.id).toBe('administration.tips-county-unknown');
    expect(wrong([stockholm, stockholm])?.text.id).toBe('administration.tips-twice');
  });
});
