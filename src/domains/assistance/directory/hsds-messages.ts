import type { Message } from '../../../kernel/message.ts';
import type { HsdsFaultCode } from './hsds-faults.ts';

/** What `npx cape hsds` says. */
export const hsdsTexts = {
  usage: /*i18n*/ {
    id: 'assistance.hsds.usage',
    message:
      'Name a direction and a file: cape hsds in FILE.json [--json] reads services in HSDS 3.0; cape hsds out FILE.json [--json] writes services of CAPE as HSDS 3.0.',
    comment:
      'Usage of a command; commands and options are written as they are. HSDS: a standard for directories of services',
  },
  unreadable: /*i18n*/ {
    id: 'assistance.hsds.unreadable',
    message: 'The file {name} cannot be read as JSON of at most 32 MB. Check its name, and how it was saved.',
    comment: 'A command was given a file that is not there, is too large or is not JSON',
  },
  read: /*i18n*/ {
    id: 'assistance.hsds.read',
    message: '{count, plural, one {# service:} other {# services:}}',
    comment: 'How many services a file holds; one line for each follows',
  },
  notVerified: /*i18n*/ {
    id: 'assistance.hsds.not-verified',
    message: '{name} (not verified)',
    comment:
      'A service of a directory whose particulars no one has checked against a source; name: the name of the service',
  },
  withheld: /*i18n*/ {
    id: 'assistance.hsds.withheld',
    message:
      '{count, plural, one {The address of # location is confidential and was left out.} other {The addresses of # locations are confidential and were left out.}}',
    comment: 'Addresses of shelters that neither enter nor leave the directory',
  },
  fault: /*i18n*/ {
    id: 'assistance.hsds.fault',
    message: '{at}: {text}',
    comment: 'What is wrong in a file, and where; at: a path such as contents.0.phones.1.number',
  },
  wholeFile: /*i18n*/ {
    id: 'assistance.hsds.whole-file',
    message: 'The file',
    comment: 'Stands where a path would, when the whole file is wrong',
  },
} as const;

export const hsdsFaultTexts: Readonly<Record<HsdsFaultCode, Message>> = {
  missing: /*i18n*/ {
    id: 'assistance.hsds.fault.missing',
    message: 'The field is missing. Add it.',
    comment: 'A needed field of a file is not there',
  },
  'not-text': /*i18n*/ {
    id: 'assistance.hsds.fault.not-text',
    message: 'Enter a text in quotation marks.',
    comment: 'A field of a JSON file takes a text',
  },
  'not-number': /*i18n*/ {
    id: 'assistance.hsds.fault.not-number',
    message: 'Enter a number without quotation marks, such as 18.',
    comment: 'A field of a JSON file takes a number',
  },
  'not-list': /*i18n*/ {
    id: 'assistance.hsds.fault.not-list',
    message: 'Enter a list in square brackets.',
    comment: 'A field of a JSON file takes a list',
  },
  'not-record': /*i18n*/ {
    id: 'assistance.hsds.fault.not-record',
    message: 'Enter an object in curly brackets.',
    comment: 'A field of a JSON file takes an object',
  },
  'not-one-of': /*i18n*/ {
    id: 'assistance.hsds.fault.not-one-of',
    message: 'Enter one of the values that HSDS 3.0 has for this field.',
    comment: 'A field of a JSON file takes one of a few values',
  },
  'not-id': /*i18n*/ {
    id: 'assistance.hsds.fault.not-id',
    message: 'Enter a UUID, such as ac148810-d857-441c-9679-408f346de14b.',
    comment: 'A field of a JSON file takes an identifier',
  },
  'not-email': /*i18n*/ {
    id: 'assistance.hsds.fault.not-email',
    message: 'Enter an email address, such as name@example.org.',
    comment: 'A field of a JSON file takes an email address',
  },
  'not-uri': /*i18n*/ {
    id: 'assistance.hsds.fault.not-uri',
    message: 'Enter a web address, such as https://example.org.',
    comment: 'A field of a JSON file takes a web address',
  },
  'not-moment': /*i18n*/ {
    id: 'assistance.hsds.fault.not-moment',
    message: 'Enter a date and a time, such as 2026-03-02T10:30:00Z.',
    comment: 'A field of a JSON file takes a date and a time',
  },
  'no-services': /*i18n*/ {
    id: 'assistance.hsds.fault.no-services',
    message: 'It holds no service. Choose a file with services.',
    comment: 'A file for a directory of services is empty',
  },
  'not-a-service': /*i18n*/ {
    id: 'assistance.hsds.fault.not-a-service',
    message: 'It is not a service. Only services, and organisations with their services, are read.',
    comment: 'A part of a file is an organisation without services, a location or a term of a taxonomy',
  },
  'not-known-how': /*i18n*/ {
    id: 'assistance.hsds.fault.not-known-how',
    message:
      'A verified service needs its source and the day on which it was checked. Add them, or leave it as not verified.',
    comment: 'A service is said to be verified, without a source or a day',
  },
  'wrong-field': /*i18n*/ {
    id: 'assistance.hsds.fault.wrong-field',
    message: 'The field does not take this value. See docs/scripting.md for what it takes.',
    comment: 'A field of a JSON file has a wrong value; the name of the file is written as it is',
  },
  'unknown-field': /*i18n*/ {
    id: 'assistance.hsds.fault.unknown-field',
    message: 'It has a field that CAPE does not know. Move it into carried, or remove it.',
    comment: 'A part of a JSON file has a field too many; carried is the name of a field',
  },
};
