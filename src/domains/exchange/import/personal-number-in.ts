/**
 * Whether a personal identity number stands in a text that is stored in clear: a Swedish one, by its date and its check digit. Lists of a
 * municipality have it where a reference should be.
 */
export function hasPersonalNumber(text: string): boolean {
  for (const [, digits = ''] of text.matchAll(/(?<!\d)((?:18|19|20)?\d{6}[-+ ]?\d{4})(?!\d)/g))
    if (isPersonal(digits.replaceAll(/\D/g, '').slice(-10))) return true;
  return false;
}

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
