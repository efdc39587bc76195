export const now = /*i18n*/ {
  id: 'line.now',
  message: 'now, {time}',
  comment: 'The present on a line of points in time.',
};
export const today = /*i18n*/ {
  id: 'line.today',
  message: 'today {time}',
  comment: 'When a point on the line comes. {time}: 10:00 or 12:00–13:00.',
};
export const onDay = /*i18n*/ {
  id: 'line.then',
  message: '{day} {time}',
  comment: 'When a point on the line came or comes. {day}: Fri 20 Nov.',
};
export const waitedMinutes = /*i18n*/ {
  id: 'line.waited.minutes',
  message: 'Unanswered for {minutes, plural, one {# minute} other {# minutes}}',
  comment: 'Under the present on the line.',
};
export const waitedHours = /*i18n*/ {
  id: 'line.waited.hours',
  message: 'Unanswered for {hours, plural, one {# hour} other {# hours}}',
  comment: 'Under the present on the line.',
};
export const waitedDays = /*i18n*/ {
  id: 'line.waited.days',
  message:
    'Unanswered for {days, plural, one {# day} other {# days}}{hours, plural, =0 {} one { and # hour} other { and # hours}}',
  comment: 'Under the present on the line.',
};
