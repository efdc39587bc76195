import { z } from 'zod';

/** A version 4 or 7 UUID in lower case. Version 7 inside a realm, version 4 for what crosses to another agency or comes from a tip. */
export const Uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
export type Uuid = z.infer<typeof Uuid>;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const grouped = (digits: string): Uuid =>
  `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;

/** A version 7 UUID: 48 bits of `now`, then `random` (16 bytes of which 74 bits are used). Ordered by time, so indexes stay compact. */
export function uuidV7(now: Date, random: Uint8Array): Uuid {
  const bytes = Uint8Array.from(random.slice(0, 16));
  let milliseconds = now.getTime();
  for (let i = 5; i >= 0; i--) {
    bytes[i] = milliseconds % 256;
    milliseconds = Math.floor(milliseconds / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return grouped(hex(bytes));
}

/** A version 4 UUID of 16 random bytes. It says nothing about when it was made. */
export function uuidV4(random: Uint8Array): Uuid {
  const bytes = Uint8Array.from(random.slice(0, 16));
  bytes[6] = 0x40 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return grouped(hex(bytes));
}
