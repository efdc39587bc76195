import type { Message } from '../../../../kernel/message.ts';

/** Texts around every page for workers, and of the page that one leaves to. */
export const frameTexts = {
  leave: /*i18n*/ {
    id: 'tip.work.leave',
    message: 'Leave this page',
    comment: 'Button on every page for workers; leads to a weather page',
  },
  skip: /*i18n*/ {
    id: 'tip.work.skip',
    message: 'Skip to content',
    comment: 'First link, seen only with the keyboard',
  },
  languages: /*i18n*/ { id: 'tip.work.languages', message: 'Language', comment: 'Read aloud before the languages' },
  tabTitle: /*i18n*/ {
    id: 'tip.work.tab-title',
    message: 'Work in Sweden',
    comment: 'Title of the browser tab: neutral on purpose',
  },
  tabElsewhere: /*i18n*/ {
    id: 'worker-page.tab-elsewhere',
    message: 'Work',
    comment: 'Title of the browser tab in another country than Sweden: neutral on purpose',
  },
  otherCountries: /*i18n*/ {
    id: 'worker-page.other-countries',
    message: 'Do you work in another country?',
    comment: 'Heading above links to the same page for other countries',
  },
  danger: /*i18n*/ {
    id: 'tip.work.danger',
    message: 'Is someone in danger now? Call {phone}.',
    comment: 'At the foot of every page. {phone} is the emergency number of the country',
  },
  errorTab: /*i18n*/ {
    id: 'tip.work.error-tab',
    message: 'Error: {title}',
    comment: 'Title of the browser tab when something is missing in a form',
  },
  errorTitle: /*i18n*/ {
    id: 'tip.work.error-title',
    message: 'Something is missing',
    comment: 'Heading above what is wrong in a form',
  },
  pressAgain: /*i18n*/ {
    id: 'worker-page.press-again',
    message: 'Nothing was sent. Read it through and press the button again.',
    comment: 'What is wrong: the form came from a page of another site, or had been open for more than a day',
  },
  next: /*i18n*/ { id: 'tip.work.next', message: 'Continue', comment: 'Button' },
  back: /*i18n*/ { id: 'tip.work.back', message: 'Back', comment: 'Button' },
  toStart: /*i18n*/ { id: 'tip.work.to-start', message: 'To the first page', comment: 'Link' },
  missingTitle: /*i18n*/ {
    id: 'tip.work.missing-title',
    message: 'This page does not exist',
    comment: 'Heading of an address that does not exist',
  },
  failedTitle: /*i18n*/ {
    id: 'tip.work.failed-title',
    message: 'This is not working right now',
    comment: 'Heading when a page for workers could not be made; the fault is ours',
  },
  failedText: /*i18n*/ {
    id: 'tip.work.failed-text',
    message: 'The fault is with us. Wait a minute and try again.',
    comment: 'Under "This does not work right now"',
  },
  failedKept: /*i18n*/ {
    id: 'tip.work.failed-kept',
    message: 'What you wrote is still on this page. Do not close it.',
    comment: 'Where something was sent that did not arrive',
  },
  failedCall: /*i18n*/ {
    id: 'tip.work.failed-call',
    message: 'Or call {phone}.',
    comment: 'After "try again"; a phone number',
  },
  tryAgain: /*i18n*/ { id: 'tip.work.try-again', message: 'Try again', comment: 'Button' },
  weather: /*i18n*/ {
    id: 'tip.work.weather',
    message: 'Weather',
    comment: 'Heading and tab of the page one leaves to',
  },
  weatherPlace: /*i18n*/ {
    id: 'tip.work.weather-place',
    message: 'The Baltic coast, five days',
    comment: 'Weather page',
  },
  today: /*i18n*/ { id: 'tip.work.today', message: 'Today', comment: 'Weather page' },
  tomorrow: /*i18n*/ { id: 'tip.work.tomorrow', message: 'Tomorrow', comment: 'Weather page' },
  cloudy: /*i18n*/ { id: 'tip.work.cloudy', message: 'Cloudy. Light wind.', comment: 'Weather page' },
  clear: /*i18n*/ { id: 'tip.work.clear', message: 'Clear. Moderate wind.', comment: 'Weather page' },
  rain: /*i18n*/ { id: 'tip.work.rain', message: 'Rain in the afternoon.', comment: 'Weather page' },
  snow: /*i18n*/ { id: 'tip.work.snow', message: 'Snow in the afternoon.', comment: 'Weather page' },
} satisfies Record<string, Message>;
