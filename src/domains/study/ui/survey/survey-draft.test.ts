import { describe, expect, it } from 'vitest';
import { answeredIn, emptyDraft, readDraft, withFrequency, withHelp } from './survey-draft.ts';

describe('answers that are kept on the device', () => {
  const asked = ['PS-01', 'PS-02'];

  it('come back as they were left', () => {
    const left = withHelp(withFrequency({ ...emptyDraft, stage: 'B' }, 'PS-01', 'weekly'), 'PS-01', 'time');
    expect(readDraft(JSON.stringify(left), asked)).toEqual(left);
    expect(answeredIn(left, asked)).toBe(1);
  });

  it('forget what this round does not ask, and what cannot be read', () => {
    const left = withFrequency(withFrequency(emptyDraft, 'PS-01', 'never'), 'PS-09', 'never');
    expect(readDraft(JSON.stringify(left), asked).frequencies).toEqual({ 'PS-01': 'never' });
    for (const broken of [null, 'x', '{}', '{"stage":"Q","frequencies":{},"helped":{}}'])
      expect(readDraft(broken, asked)).toEqual(emptyDraft);
  });

  it('ask what would have helped only of what is met at least monthly', () => {
    const often = withHelp(withFrequency(emptyDraft, 'PS-01', 'monthly'), 'PS-01', 'time');
    expect(withFrequency(often, 'PS-01', 'weekly').helped).toEqual({ 'PS-01': 'time' });
    expect(withFrequency(often, 'PS-01', 'never').helped).toEqual({});
    expect(withHelp(often, 'PS-01', '').helped).toEqual({});
  });
});
