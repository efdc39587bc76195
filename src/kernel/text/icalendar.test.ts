import { expect, it } from 'vitest';
import { icalendarOf } from './icalendar.ts';

const calendar = { name: 'Gemensamma besök', now: '2026-11-24T08:40:00.000Z' };
const event = (over: object = {}) => ({
  uid: 'a1b2',
  startsAt: '2026-12-04T17:30:00.000Z',
  title: 'Gemensamt besök',
  place: null,
  about: null,
  ...over,
});

it('an event without place says that something is planned, and when, and nothing else', () => {
  expect(icalendarOf(calendar, [event()]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CAPE//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Gemensamma besök',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'BEGIN:VEVENT',
    'UID:a1b2',
    'DTSTAMP:20261124T084000Z',
    'DTSTART:20261204T173000Z',
    'SUMMARY:Gemensamt besök',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('no text can become a line or a property of its own', () => {
  const text = icalendarOf(calendar, [event({ title: 'Krog; bar, kök\\\r\nATTENDEE:x' })]);
  expect(text).toContain('SUMMARY:Krog\\; bar\\, kök\\\\\\nATTENDEE:x\r\n');
});

it('no line is longer than 75 octets, and no letter is cut in two', () => {
  const about = 'åäö💥 '.repeat(60);
  const text = icalendarOf(calendar, [event({ about })]);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${about}`);
});

it('a calendar without events is one all the same', () => {
  expect(icalendarOf(calendar, [])).not.toContain('VEVENT');
});

it('an event of a whole day has a date and no time, and may say where more is said', () => {
  const text = icalendarOf(calendar, [event({ startsAt: '2026-12-04', url: 'https://cape.example.org/app' })]);
  expect(text).toContain('\r\nDTSTART;VALUE=DATE:20261204\r\n');
  expect(text).toContain('\r\nURL:https://cape.example.org/app\r\n');
});
