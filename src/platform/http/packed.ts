import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from '../crypto/digest.ts';
import type { PageAnswer } from '../pages/public-page.ts';

const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number] | 'identity';

/** An answer as it is kept: its bytes in each way in which they may travel, and a name for exactly these bytes. */
export type PackedAnswer = {
  readonly answer: Omit<PageAnswer, 'body'>;
  readonly tag: string;
  readonly bodies: Readonly<Partial<Record<Encoding, Uint8Array>>>;
  readonly bytes: number;
};

/** What is smaller gains nothing, and what is packed already grows. */
const worthPacking = 1024;
const isPackedAlready = (type: string): boolean => /^(image\/png|application\/(pdf|vnd\.))/.test(type);

const compress = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;

/** Packs once what will be sent many times, outside of the thread that answers. */
export async function packed({ body, ...answer }: PageAnswer): Promise<PackedAnswer> {
  const whole = typeof body === 'string' ? Buffer.from(body) : body;
  const bodies: Partial<Record<Encoding, Uint8Array>> = { identity: whole };
  if (whole.length >= worthPacking && !isPackedAlready(answer.type)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
    [bodies.br, bodies.gzip] = await Promise.all([compress.br(whole, { params }), compress.gzip(whole, { level: 9 })]);
  }
  const bytes = Object.values(bodies).reduce((sum, { length }) => sum + length, 0);
  return { answer, tag: sha256(answer.type, whole).toString('base64url').slice(0, 22), bodies, bytes };
}

/** The best of ours that the browser says it can read. */
export function encodingFor(accepted: string | undefined, { bodies }: Pick<PackedAnswer, 'bodies'>): Encoding {
  const can = (name: string): boolean =>
    (accepted ?? '').split(',').some((one) => {
      const [coding = '', ...rest] = one.split(';').map((part) => part.trim().toLowerCase());
      return coding === name && !rest.some((part) => /^q=0(\.0*)?$/.test(part));
    });
  return encodings.find((name) => bodies[name] && can(name)) ?? 'identity';
}

/** The same page in another packing is other bytes, so it has another name. */
export const tagOf = ({ tag }: Pick<PackedAnswer, 'tag'>, encoding: Encoding): string =>
  encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`;

/** Whether the browser says that it has these very bytes. On the way its tag may have been made a weak one. */
export const isHeld = (held: string | undefined, tag: string): boolean =>
  (held ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
