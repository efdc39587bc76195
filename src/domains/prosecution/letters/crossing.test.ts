import { expect, it } from 'vitest';
import { insideGround, withoutGround } from './crossing.ts';

it('inside an investigation nothing is sent in a country whose ground has not been entered, and it says so', () => {
  expect(withoutGround({ at: { country: 'SE', realm: '7' } })).toBeNull();
  expect(insideGround('FI')).toBeNull();
  expect(withoutGround({ at: { country: 'FI', realm: '7' } })?.text.id).toBe('ground.not-entered');
});
