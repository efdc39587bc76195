import { createDecipheriv, createHash, verify } from 'node:crypto';
import {
  bodyPlace,
  boxPurposes,
  type DeviceAct,
  DeviceAnswer,
  DeviceBatch,
  DeviceBody,
  DeviceHead,
  deviceReceiptText,
  nothingBefore,
  piecePlace,
  type SealedKey,
  signedTimeText,
} from '../../src/kernel/device-act.ts';
import { boxKeyOf, openBox } from '../../src/platform/crypto/box.ts';
import { temporaryKeys } from '../../src/platform/crypto/key-file.ts';
import { sign } from '../../src/platform/crypto/sign.ts';
import type { Answering } from './page-of-the-log.ts';

type Attached = { id: string; sha256: string; pieces: number; key: string };
type Taken = { readonly head: DeviceHead; readonly hash: string; readonly body: DeviceBody };

const agency = 7;
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

function opened(key: Buffer, sealed: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

/**
 * The side of the agency as a phone meets it: it checks each signature, the chain, and what is sealed, with the shapes of the
 * kernel and the boxes of the server. It keeps everything in memory.
 */
export class FakeAgency {
  private readonly keys = temporaryKeys('the agency of a story', [agency]);
  readonly taken = new Map<number, Taken>();
  readonly whole = new Map<string, Buffer>();
  private readonly pieces = new Map<string, Map<number, Buffer>>();
  private phone = { id: '', token: '', publicKey: '' };
  /** What the story lets happen: the network breaks, a phone is not trusted, acts are refused or can be kept nowhere, a key is another one. */
  standing: DeviceAnswer['standing'] = 'trusted';
  breaks: (path: string) => boolean = () => false;
  refuses: (head: DeviceHead) => string | null = () => null;
  waits: (head: DeviceHead) => boolean = () => false;
  forgets: (answer: DeviceAnswer) => DeviceAnswer = (answer) => answer;
  sizes: number[] = [];

  get receiptKey(): string {
    return this.keys.receipt.public;
  }

  boxKey() {
    return boxKeyOf(this.keys, agency);
  }

  enrol(phone: { id: string; token: string; publicKey: string }): void {
    this.phone = phone;
  }

  readonly answering: Answering = async (request, body, response) => {
    const path = request.url ?? '';
    const end = (status: number, told: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    try {
      if (this.breaks(path)) {
        request.socket.destroy();
      } else if (path === '/api/device/batch') {
        this.sizes.push(body.length);
        const batch = DeviceBatch.parse(JSON.parse(body.toString()));
        if (batch.token !== this.phone.token) end(401, { problem: { kind: 'unauthenticated' } });
        else end(200, this.forgets(DeviceAnswer.parse(await this.take(batch))));
      } else {
        const [, medium = '', piece] = /^\/api\/device\/media\/([^/]+)\/(\d+)$/.exec(path) ?? [];
        if (request.headers['x-cape-device'] !== this.phone.token) return void end(401, {});
        const arrived = this.takePiece(medium, Number(piece), body);
        end(arrived ? 200 : 404, arrived ?? {});
      }
    } catch (error) {
      end(400, { problem: { kind: 'invalid', sentence: String(error) } });
    }
  };

  private async take({ keys, acts, media }: DeviceBatch): Promise<DeviceAnswer> {
    const outcomes: DeviceAnswer['outcomes'] = [];
    for (const act of acts) outcomes.push(await this.takeOne(keys, act));
    const time = new Date().toISOString();
    return {
      time: { time, signature: sign(this.keys.receipt, signedTimeText(time)).toString('base64') },
      outcomes,
      receipt: this.receipt(time),
      media: media.map((id) => this.arrived(id)),
      standing: this.standing,
    };
  }

  private receipt(time: string): DeviceAnswer['receipt'] {
    let through = 0;
    while (this.taken.has(through + 1)) through++;
    const last = this.taken.get(through);
    if (!last) return null;
    const receipt = { device: this.phone.id, through, hash: last.hash, time };
    return { ...receipt, signature: sign(this.keys.receipt, deviceReceiptText(receipt)).toString('base64') };
  }

  private async takeOne(keys: readonly SealedKey[], act: DeviceAct): Promise<DeviceAnswer['outcomes'][number]> {
    const head = DeviceHead.parse(JSON.parse(act.head));
    const key = { key: Buffer.from(this.phone.publicKey, 'base64'), format: 'der', type: 'spki' } as const;
    const signature = Buffer.from(act.signature, 'base64');
    if (!verify('sha256', Buffer.from(act.head), { ...key, dsaEncoding: 'ieee-p1363' }, signature))
      throw new Error('not signed by this phone');
    const sealed = Buffer.from(act.body, 'base64');
    if (sha256(sealed) !== head.body || head.device !== this.phone.id) throw new Error('another body or phone');
    const before = this.taken.get(head.counter - 1)?.hash ?? (head.counter === 1 ? nothingBefore : null);
    if (before !== null && before !== head.prev) throw new Error('the chain is broken');
    const box = keys.find(({ id }) => id === head.key);
    if (!box) throw new Error('no key came with it');
    const raw = await openBox(this.keys, {
      to: box.to,
      sealed: Buffer.from(box.sealed, 'base64'),
      purpose: boxPurposes.key,
      name: box.id,
    });
    const body = DeviceBody.parse(JSON.parse(opened(raw, sealed, bodyPlace(head)).toString()));
    if (body.input.act.id !== head.act || body.verb !== head.verb) throw new Error('head and body differ');
    const hash = sha256(act.head);
    const known = this.taken.get(head.counter);
    if (known && known.hash !== hash) throw new Error('two acts under one number');
    if (this.waits(head)) return { counter: head.counter, hash, outcome: 'waiting', sentence: 'No file.', leaf: null };
    this.taken.set(head.counter, { head, hash, body });
    const sentence = this.refuses(head);
    return { counter: head.counter, hash, outcome: sentence ? 'kept' : 'taken', sentence, leaf: null };
  }

  private attached(id: string): Attached | undefined {
    return [...this.taken.values()]
      .flatMap(({ body }) => (body.input as { attached?: Attached[] }).attached ?? [])
      .find((medium) => medium.id === id);
  }

  private takePiece(id: string, piece: number, sealed: Buffer) {
    const medium = this.attached(id);
    if (!medium) return null;
    const have = this.pieces.get(id) ?? new Map<number, Buffer>();
    this.pieces.set(id, have.set(piece, sealed));
    return this.arrived(id);
  }

  private arrived(id: string): DeviceAnswer['media'][number] {
    const medium = this.attached(id);
    const have = this.pieces.get(id) ?? new Map<number, Buffer>();
    const numbers = [...have.keys()].sort((a, b) => a - b);
    if (!medium || have.size < medium.pieces) return { id, have: numbers, whole: 'not-yet' };
    const key = Buffer.from(medium.key, 'base64');
    const whole = Buffer.concat(
      numbers.map((n) => opened(key, have.get(n) ?? Buffer.alloc(0), piecePlace(id, n, n === medium.pieces - 1))),
    );
    this.whole.set(id, whole);
    return { id, have: numbers, whole: sha256(whole) === medium.sha256 ? 'as-signed' : 'not-as-signed' };
  }
}
