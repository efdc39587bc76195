/**
 * Whether a personal identity number stands in a text that is stored in clear: a Swedish one, by its date and its check digit. Lists of a
 * municipality have it where a reference should be.
 */
export function hasPersonalNumber(text: string): boolean {
  for (const [written] of folded(text).matchAll(numbers))
    if (isPersonal(written.replaceAll(/\D/g, '').slice(-10))) return true;
  return false;
}

/** Ten digits, or twelve with the century, with blanks and dashes between year, month, day and the last four. */
const numbers = /(?<!\d)(?:(?:18|19|20)[-+ ]{0,3})?\d{2}[-+ ]{0,3}\d{2}[-+ ]{0,3}\d{2}[-+ ]{0,3}\d{4}(?!\d)/g;

/** Every dash as a hyphen and every blank as a space, without what is not seen: a number looks the same to a person whichever was written. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Pd}\u2212]/gu, '-')
    .replaceAll(/\s/g, ' ');

function isPersonal(ten: string): boolean {
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6));
  // From the sixtieth day on it is a coordination number.
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
  return month >= 1 && month <= 12 && isDay && checks(ten);
}

/** The last digit by the sum of Luhn. */
function checks(ten: string): boolean {
  let sum = 0;
  for (let place = 0; place < 10; place++) {
    const product = Number(ten[place]) * (place % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
