import { Receipt } from '../../kernel/act.ts';

const origin = /\bcape\/log\/\d{1,5}\b/;
const leaf = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/;
const time = /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/;
const signature = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{86}==/;

/**
 * The receipt in a file: JSON as the API answers, by itself or within the whole answer, or the text that a person saved, in
 * whatever language its lines are named. Null when there is none.
 */
export function readReceipt(text: string): Receipt | null {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return readText(text);
  }
  const within = (said as { receipt?: unknown } | null)?.receipt ?? said;
  const parsed = Receipt.safeParse(within);
  return parsed.success && origin.test(parsed.data.origin) ? parsed.data : null;
}

/** Each of the four values has a form that nothing else in the text has. */
function readText(text: string): Receipt | null {
  const [found, ...rest] = [origin, leaf, time, signature].map((form) => form.exec(text)?.[0]);
  const [itsLeaf, itsTime, itsSignature] = rest;
  if (!found || !itsLeaf || !itsTime || !itsSignature) return null;
  return { origin: found, leaf: itsLeaf, time: itsTime, signature: itsSignature };
}

/** The log that a receipt names. */
export const logOf = (receipt: Pick<Receipt, 'origin'>): number => Number(receipt.origin.split('/')[2]);
