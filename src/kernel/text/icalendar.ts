/** One event of a calendar file. Without `place` and `about` it says that something is planned, and when. */
export type CalendarEvent = {
  /** The same for the same event in the same calendar, and revealing nothing of it. */
  readonly uid: string;
  /** A moment, or a day: then it lasts that whole day. */
  readonly startsAt: string;
  /** When it ends, where that is known beforehand. */
  readonly endsAt?: string;
  readonly title: string;
  readonly place: string | null;
  readonly about: string | null;
  /** Where more is said, for those who may read it. */
  readonly url?: string;
};

/** RFC 5545, 3.3.11: what has a meaning of its own in a text is written with a backslash before it. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

const widthOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: no line is longer than 75 octets; one that is goes on in the next, after a space. No letter is cut in two. */
function folded(line: string): string {
  let text = '';
  let width = 0;
  for (const sign of line) {
    const wide = widthOf(sign);
    if (width + wide > 75) {
      text += '\r\n ';
      width = 1;
    }
    text += sign;
    width += wide;
  }
  return text;
}

/** A moment in UTC: `20260205T173000Z`. */
const utc = (at: string): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;

const startOf = (at: string): string =>
  at.length === 10 ? `DTSTART;VALUE=DATE:${at.replaceAll('-', '')}` : `DTSTART:${utc(at)}`;

/** A calendar as RFC 5545 writes it. Where it is not known how long it takes, an event has a beginning and no end. */
export function icalendarOf(
  { name, now }: { readonly name: string; readonly now: string },
  events: readonly CalendarEvent[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CAPE//Calendar//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap(({ uid, startsAt, endsAt, title, place, about, url }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${utc(now)}`,
      startOf(startsAt),
      ...(endsAt === undefined ? [] : [`DTEND:${utc(endsAt)}`]),
      `SUMMARY:${escaped(title)}`,
      ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
      ...(about === null ? [] : [`DESCRIPTION:${escaped(about)}`]),
      ...(url === undefined ? [] : [`URL:${url}`]),
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
