import { describe, expect, it } from 'vitest';
import { cameraData, jpegWith, pngOf } from '../testing/hostile-files.ts';
import { hiddenData } from '../ui/preview/hidden-data.ts';
import { versionsOf } from '../ui/preview/versions-of.ts';

const bare = Buffer.from('\xff\xd8\xff\xe0\x00\x04\0\0\xff\xda', 'latin1');

describe('what a picture says beside itself', () => {
  it('in a JPEG and in a PNG: place, time, device', () => {
    const told = {
      place: { latitude: 58.5, longitude: 19.25 },
      takenAt: '2026-11-24 09:40:00',
      device: 'Canary Sparrow 7',
      more: false,
    };
    expect(hiddenData('jpeg', jpegWith(bare, cameraData()))).toEqual(told);
    expect(hiddenData('png', pngOf({ width: 2, height: 2 }, { eXIf: cameraData() }))).toEqual(told);
  });

  it('that there is more than is read', () => {
    const comment = Buffer.from('\xff\xd8\xff\xfe\x00\x05abc\xff\xda', 'latin1');
    expect(hiddenData('jpeg', comment)).toMatchObject({ place: null, more: true });
    expect(hiddenData('png', pngOf({ width: 2, height: 2 }, { tEXt: Buffer.from('Author\0X') }))?.more).toBe(true);
  });

  it('nothing, where there is nothing, or what is there is damaged', () => {
    expect(hiddenData('jpeg', bare)).toBeNull();
    expect(hiddenData('gif', Buffer.from('GIF89a'))).toBeNull();
    const cut = jpegWith(bare, cameraData());
    for (let length = 0; length < cut.length; length++) hiddenData('jpeg', cut.subarray(0, length));
  });
});

describe('the versions of a file', () => {
  const file = (id: string, replaces: string | null, state: 'kept' | 'arriving' = 'kept') => ({ id, replaces, state });
  const all = [file('d', 'c', 'arriving'), file('c', 'b'), file('x', null), file('b', 'a'), file('a', null)];
  const ids = (id: string) => versionsOf(all.find((one) => one.id === id) ?? file('', null), all).map((one) => one.id);

  it('are those before and after it, the newest first, whichever is shown', () => {
    for (const id of ['a', 'b', 'c']) expect(ids(id)).toEqual(['c', 'b', 'a']);
    expect(ids('x')).toEqual(['x']);
  });
});
