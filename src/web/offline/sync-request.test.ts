import { afterEach, describe, expect, it, vi } from 'vitest';
import { askBatch, sendPiece } from './sync-request.ts';

const batch = { token: 'A'.repeat(43), keys: [], acts: [], media: [] };
const signature = 'A'.repeat(86).concat('==');
const answer = {
  time: { time: '2026-11-24T08:40:00.000Z', signature },
  outcomes: [],
  receipt: null,
  media: [],
  standing: 'trusted',
};
const medium = '018f3c1e-0000-7000-8000-000000000001';
const arrived = { id: medium, have: [0], whole: 'not-yet' };

const answering = (status: number, body: unknown): void =>
  void vi.stubGlobal(
    'fetch',
    async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  );
const piece = () => sendPiece(batch.token, medium, 0, new Uint8Array([1]));

afterEach(() => void vi.unstubAllGlobals());

describe('what the server answers to a phone', () => {
  it('is taken when it has the shape that was agreed', async () => {
    answering(200, answer);
    expect(await askBatch(batch)).toEqual(answer);
    answering(200, arrived);
    expect(await piece()).toEqual(arrived);
  });

  it('counts for nothing in any other shape, so that nothing is deleted for it', async () => {
    for (const body of [
      '<html>',
      {},
      { ...answer, receipt: {} },
      { ...answer, standing: 'fine' },
      { ...answer, more: 1 },
    ]) {
      answering(200, body);
      await expect(askBatch(batch)).rejects.toMatchObject({ why: 'answer' });
    }
    for (const body of [{}, { ...arrived, id: medium.replace('1', '2') }, { ...arrived, whole: 'yes' }]) {
      answering(200, body);
      await expect(piece()).rejects.toMatchObject({ why: 'answer' });
    }
  });

  it('is no contact where no server answers, or a proxy says: not now', async () => {
    for (const status of [429, 500, 502, 503, 504]) {
      answering(status, 'not now');
      await expect(askBatch(batch)).rejects.toMatchObject({ why: 'no-network' });
    }
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(askBatch(batch)).rejects.toMatchObject({ why: 'no-network' });
  });

  it('distinguishes a phone that is not known from one whose batch is not taken', async () => {
    answering(401, { problem: {} });
    await expect(askBatch(batch)).rejects.toMatchObject({ why: 'unknown-phone' });
    answering(413, '');
    await expect(askBatch(batch)).rejects.toMatchObject({ why: 'refused', status: 413 });
  });

  it('says of a piece that it is there, or that its act has not come', async () => {
    answering(409, {});
    expect(await piece()).toBe('there');
    answering(404, {});
    expect(await piece()).toBe('not-yet');
  });
});
