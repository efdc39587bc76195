import { describe, expect, it } from 'vitest';
import { adultsOnly } from './child.ts';

describe('the rule for adults', () => {
  it('refuses a child, since it asks for means and of a child none is needed', () => {
    expect(() => adultsOnly('child')).toThrow(
      expect.objectContaining({ kind: 'invalid', message: 'indicators.not-for-a-child' }),
    );
  });

  it('reads an adult, and a person whose age is not known', () => {
    expect(() => adultsOnly('adult')).not.toThrow();
    expect(() => adultsOnly('not-known')).not.toThrow();
  });
});
