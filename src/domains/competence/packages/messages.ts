import type { Message } from '../../../kernel/message.ts';
import type { PackageFaultCode } from './package-fault.ts';

/** Why a package of another maker is not taken, and what to do. */
export const packageFaultTexts: Readonly<Record<PackageFaultCode, Message>> = {
  'not-a-zip': /*i18n*/ {
    id: 'package.not-a-zip',
    message: 'The file is no ZIP archive, or it is damaged. Export the course again.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'too-large': /*i18n*/ {
    id: 'package.too-large',
    message:
      'The package is too large: at most 60 MB as it is, and 200 MB unpacked. Leave out films, or make them smaller.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'too-many-files': /*i18n*/ {
    id: 'package.too-many-files',
    message: 'The package has {at} files. At most 5,000 are taken.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'unsafe-name': /*i18n*/ {
    id: 'package.unsafe-name',
    message:
      'The name of a file leads out of the package, or no system can store it: {at}. Such a package is not opened.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'same-name': /*i18n*/ {
    id: 'package.same-name',
    message: 'Two files have the same name: {at}. Rename one of them and export the course again.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  link: /*i18n*/ {
    id: 'package.link',
    message: '{at} is a link and no file. Such a package is not opened.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  encrypted: /*i18n*/ {
    id: 'package.encrypted',
    message: '{at} is encrypted. Export the course without a password.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  bomb: /*i18n*/ {
    id: 'package.bomb',
    message: '{at} would become more than two hundred times larger when it is unpacked. Such a package is not opened.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  damaged: /*i18n*/ {
    id: 'package.damaged',
    message: 'The package is damaged at {at}. Export the course again.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'no-manifest': /*i18n*/ {
    id: 'package.no-manifest',
    message: 'The package has no cmi5.xml and no imsmanifest.xml at its top. It is no course in cmi5 or SCORM 1.2.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'not-xml': /*i18n*/ {
    id: 'package.not-xml',
    message: '{at} is not XML that can be read. A file with a document type of its own is not read.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  shape: /*i18n*/ {
    id: 'package.shape',
    message: '{at} is missing, or has a value that the standard does not know.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'scorm-2004': /*i18n*/ {
    id: 'package.scorm-2004',
    message: 'The package is SCORM 2004 ({at}). Only SCORM 1.2 and cmi5 are read.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'same-id': /*i18n*/ {
    id: 'package.same-id',
    message: 'Two parts have the same id: {at}.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'not-an-address': /*i18n*/ {
    id: 'package.not-an-address',
    message: '“{at}” is no id in the form of an address, as the standard asks for.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'other-host': /*i18n*/ {
    id: 'package.other-host',
    message: 'The course asks another host: {at}. Only what is in the package is shown.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'missing-file': /*i18n*/ {
    id: 'package.missing-file',
    message: 'The file that is opened first is not in the package: {at}.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'reserved-parameter': /*i18n*/ {
    id: 'package.reserved-parameter',
    message: 'The address of a part has a parameter that the standard keeps for the system that opens it: {at}.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
  'script-in-svg': /*i18n*/ {
    id: 'package.script-in-svg',
    message: 'The drawing {at} has a program in it, or is compressed so that it cannot be seen. Save it as PNG.',
    comment: 'Command line and pages: why a course package (cmi5, SCORM) is refused; {at} is a file or a part of it',
  },
};

export const packageTexts = {
  accepted: /*i18n*/ {
    id: 'package.accepted',
    message: '{kind}: “{title}”, {units, plural, one {# part} other {# parts}}. Nothing is wrong.',
    comment: 'Command line: a course package can be read; {kind} is the name of a standard',
  },
  unreadable: /*i18n*/ {
    id: 'package.unreadable',
    message: 'The file cannot be read.',
    comment: 'Command line: the file of a course package',
  },
} as const;
