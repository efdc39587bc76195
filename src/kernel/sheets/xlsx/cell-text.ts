/** The formats of days that every workbook knows by number (ECMA-376, 18.8.30), with those that Eastern languages add. */
const builtIn = (format: number): boolean =>
  (format >= 14 && format <= 22) ||
  (format >= 27 && format <= 36) ||
  (format >= 45 && format <= 47) ||
  (format >= 50 && format <= 58);

/** Whether a number in this format is a day: its own code says year, month or day outside texts and colours. */
export function isDateFormat(format: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(format);
  const plain = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return /[yd]/.test(plain) || /m{3,}/.test(plain);
}

const dayLength = 86_400_000;

/** A day of a workbook as ISO writes it: counted from 1899-12-30, since 1900 is taken for a leap year, or from 1904. */
function dayOf(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  // Before March 1900 the count is one day off, and no list has such a day.
  if (days < 61 || days > 109_575) return null;
  return isoDay(Date.UTC(1899, 11, 30) + days * dayLength);
}

/** A day by its milliseconds in UTC, without a clock: by the calendar of Gregory. */
function isoDay(millis: number): string {
  const z = Math.floor(millis / dayLength) + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A cell as a text: days as ISO writes them, whatever the sheet shows; a number without what counting in halves adds to it. */
export function cellText(type: string, value: string | null, isDate: boolean, from1904: boolean): string {
  if (value === null) return '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return value;
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  if (isDate) return dayOf(number, from1904) ?? value;
  return Number.isInteger(number) ? plainNumber(number) : String(Number(number.toPrecision(15)));
}

/** A whole number in digits: a phone number is no power of ten. */
const plainNumber = (number: number): string => (Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number));
