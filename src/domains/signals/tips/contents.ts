import { z } from 'zod';
import { text } from '../../../kernel/text/text.ts';

export const wishes = ['tell', 'help'] as const;
export const Wish = z.enum(wishes);
export type Wish = z.infer<typeof Wish>;

export const howMany = ['one', 'two-or-three', 'more', 'unknown', 'no-answer'] as const;
export const inDanger = ['yes', 'no', 'unknown', 'no-answer'] as const;

/** The code of a county or region in ISO 3166-2. */
export const countyCode = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

export const Recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);

/** A county by its code in ISO 3166-2, with its name, so that a reader needs no list to be told it. */
const County = z.strictObject({ code: z.string().regex(countyCode), sv: text(100), en: text(100) });

/** What a sender writes: a wish and a few answers. Nothing else is in a tip: no name, no language, no time. */
export const TipAnswers = z.strictObject({
  wish: Wish,
  /** Where the sender says that they are, if they were asked: it decides which unit reads. */
  county: County.nullable().default(null),
  where: text(200).nullable(),
  what: text(2000),
  many: z.enum(howMany),
  danger: z.enum(inDanger),
  writeBack: z.boolean(),
});
export type TipAnswers = z.infer<typeof TipAnswers>;

/** What is sealed: the answers, and the public key that an answer must be sealed to so that only the code opens it. */
export const TipContents = TipAnswers.extend({ v: z.literal(1), replyTo: Recipient.nullable() }).strict();
export type TipContents = z.infer<typeof TipContents>;

/** Everything that is sealed has one of these lengths, so that a length shows next to nothing. */
export const sealedLengths = [4096, 16_384, 65_536, 262_144] as const;

/** `bytes` with zeros behind them, so that they have one of the lengths once they are sealed with `overhead` around them. */
export function padded(bytes: Uint8Array, overhead: number): Uint8Array {
  const wanted = sealedLengths.find((length) => length - overhead >= bytes.length);
  if (wanted === undefined) throw new Error('What should be sealed is longer than a tip can be.');
  const whole = new Uint8Array(wanted - overhead);
  whole.set(bytes);
  return whole;
}

/** The bytes without the zeros. Texts never hold a zero byte. */
export function unpadded(whole: Uint8Array): Uint8Array {
  const end = whole.indexOf(0);
  return end < 0 ? whole : whole.slice(0, end);
}
