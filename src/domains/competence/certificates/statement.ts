import { base32nopad, utf8 } from '@scure/base';
import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Code } from '../schema.ts';

/** What a certificate says, and nothing else: who as they want to be named, which course in which version, from when until when, by whom. */
export const Statement = z.strictObject({
  id: Uuid,
  name: z.string().min(1).max(120),
  course: Code,
  title: z.string().max(200),
  version: z.int(),
  issuedOn: z.iso.date(),
  validUntil: z.iso.date(),
  issuer: z.string().max(200),
  /** The day on which it was signed, and the key that signed it. */
  signedOn: z.iso.date(),
  key: z.string().regex(/^[0-9a-f]{12}$/),
});
export type Statement = z.infer<typeof Statement>;

const begins = 'CAPE1:';
/** A text that begins as a certificate does, to the end of it as it is printed and as it stands in a PDF. */
const asWritten = /CAPE1:[^\s)<>"]{20,6000}/;

const order = [
  'id',
  'name',
  'course',
  'title',
  'version',
  'issuedOn',
  'validUntil',
  'issuer',
  'signedOn',
  'key',
] as const;

/** The bytes that are signed: a list in a fixed order, so that each statement is written in one way alone. */
export const bytesOf = (said: Statement): Uint8Array => utf8.decode(JSON.stringify(order.map((field) => said[field])));

/** What is signed, with what it is before it: no signature over another kind of text can pass for this one. */
export const signedBytes = (bytes: Uint8Array): Uint8Array => {
  const head = utf8.decode('cape certificate 1\n');
  const all = new Uint8Array(head.length + bytes.length);
  all.set(head);
  all.set(bytes, head.length);
  return all;
};

/** The whole certificate as one text of capital letters and digits, which a QR code holds in its densest way. */
export const writtenAs = (bytes: Uint8Array, signature: Uint8Array): string =>
  `${begins}${base32nopad.encode(bytes)}:${base32nopad.encode(signature)}`;

export type WrittenCertificate = {
  readonly said: Statement;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
};

/** The certificate in a text or in what a file says of itself. `none`: there is none; `damaged`: there is one that is not whole. */
export function readWritten(text: string): WrittenCertificate | 'none' | 'damaged' {
  // As it is, and as it is where the lines of a paper or a message have broken it.
  const all = [text, text.replace(/\s+/g, '')].flatMap((one) => asWritten.exec(one)?.[0] ?? []).map(readFound);
  return all.find((one) => one !== 'damaged') ?? all[0] ?? 'none';
}

function readFound(found: string): WrittenCertificate | 'damaged' {
  const [body = '', seal = '', ...more] = found.slice(begins.length).split(':');
  if (more.length > 0) return 'damaged';
  try {
    const bytes = base32nopad.decode(body);
    const values: unknown = JSON.parse(utf8.encode(bytes));
    if (!Array.isArray(values) || values.length !== order.length) return 'damaged';
    const said = Statement.safeParse(Object.fromEntries(order.map((field, place) => [field, values[place]])));
    const signature = base32nopad.decode(seal);
    return said.success && signature.length === 64 ? { said: said.data, bytes, signature } : 'damaged';
  } catch {
    return 'damaged'; // letters that are none of base32, or bytes that are no text
  }
}
