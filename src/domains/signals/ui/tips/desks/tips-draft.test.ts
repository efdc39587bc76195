import { describe, expect, it } from 'vitest';
import { lacksCounties, tipsDraft, tipsIn } from './tips-draft.ts';

describe('what a unit receives, as a form', () => {
  it('is sent as it was shown, where nothing was changed', () => {
    const each = [
      [],
      [{ want: 'tell' as const, county: null }],
      [
        { want: 'help' as const, county: 'SE-AB' },
        { want: 'help' as const, county: 'SE-C' },
        { want: 'tell' as const, county: null },
        { want: 'tell' as const, county: 'SE-C' },
      ],
    ];
    for (const tips of each) expect(tipsIn(tipsDraft('a', tips))).toEqual(tips);
  });

  it('gives up what is set to none, and lacks a county where none is named', () => {
    const now = tipsDraft('a', [{ want: 'tell', county: 'SE-AB' }]);
    expect(now.tell).toEqual({ place: 'counties', counties: ['SE-AB'] });
    expect(tipsIn({ ...now, tell: { ...now.tell, place: 'none' } })).toEqual([]);
    expect(lacksCounties({ ...now, help: { place: 'counties', counties: [] } })).toEqual(['help']);
  });
});
