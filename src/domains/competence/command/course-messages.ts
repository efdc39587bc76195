import type { Message } from '../../../kernel/message.ts';
import type { CourseFault, CourseFileFault } from '../courses/check-course.ts';

/** What is wrong with a course, by the kind of fault. */
export const courseFaults: Readonly<Record<CourseFault['code'] | CourseFileFault, Message>> = {
  'no-file': /*i18n*/ {
    id: 'course-check.no-file',
    message: 'The file cannot be read. A course is three files: NAME.yaml, NAME.sv.md and NAME.en.md.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'not-yaml': /*i18n*/ {
    id: 'course-check.not-yaml',
    message: 'The file is not YAML from this line on. Look for a missing quotation mark, colon or space.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  shape: /*i18n*/ {
    id: 'course-check.shape',
    message: 'This field is missing, or is not as the format says. See knowledge/courses/README.md.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  stray: /*i18n*/ {
    id: 'course-check.stray',
    message: 'This line belongs nowhere: {what}. See knowledge/courses/README.md.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'no-field': /*i18n*/ {
    id: 'course-check.no-field',
    message: '{what} is missing at the beginning, between the two lines ---.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'other-parts': /*i18n*/ {
    id: 'course-check.other-parts',
    message: 'It is only in the words of “{language}”. Both languages have the same parts.',
    comment: 'Command line: a trainer checks a course that they have written; {language} is sv or en',
  },
  'no-choice': /*i18n*/ {
    id: 'course-check.no-choice',
    message: 'The words have no such choice. Add it, or take its rule away.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'no-rule': /*i18n*/ {
    id: 'course-check.no-rule',
    message: 'The YAML file does not say which option is right and where each leads.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'right-is-no-option': /*i18n*/ {
    id: 'course-check.right-is-no-option',
    message: 'The right answer, {option}, is none of the options.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'no-text-for-option': /*i18n*/ {
    id: 'course-check.no-text-for-option',
    message: 'Nothing says what follows from {option}. Write it below the option, after >.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'leads-nowhere': /*i18n*/ {
    id: 'course-check.leads-nowhere',
    message: 'The option {option} leads to no scene of its piece, and not to its end.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'never-reached': /*i18n*/ {
    id: 'course-check.never-reached',
    message: 'No way leads to this scene.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'unknown-obstacle': /*i18n*/ {
    id: 'course-check.unknown-obstacle',
    message: 'The obstacle {id} is not in knowledge/obstacles.yaml.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'long-sentence': /*i18n*/ {
    id: 'course-check.long-sentence',
    message: 'A sentence has {words} words ({language}). Write at most {most}.',
    comment: 'Command line: a trainer checks a course that they have written; {language} is sv or en',
  },
  'hard-to-read': /*i18n*/ {
    id: 'course-check.hard-to-read',
    message: 'The Swedish has LIX {lix}. It may have {most}: write shorter words and sentences.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'too-long': /*i18n*/ {
    id: 'course-check.too-long',
    message: 'The piece has {words} words ({language}). It may have {most}: divide it.',
    comment: 'Command line: a trainer checks a course that they have written; {language} is sv or en',
  },
  'no-piece': /*i18n*/ {
    id: 'course-check.no-piece',
    message: 'The words have no piece {id}.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'other-pictures': /*i18n*/ {
    id: 'course-check.other-pictures',
    message: 'The two languages do not have the same pictures and documents in this scene.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'no-picture': /*i18n*/ {
    id: 'course-check.no-picture',
    message: 'The drawing pictures/{name}.svg cannot be read.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'unsafe-picture': /*i18n*/ {
    id: 'course-check.unsafe-picture',
    message: 'The drawing pictures/{name}.svg has something other than shapes. See knowledge/courses/README.md.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
  'right-by-place': /*i18n*/ {
    id: 'course-check.right-by-place',
    message: 'The right option has place {place} in {count} of {of} choices ({language}). Put it in other places too.',
    comment: 'Command line: a trainer checks a course that they have written; {language} is sv or en',
  },
  'bad-document': /*i18n*/ {
    id: 'course-check.bad-document',
    message: 'The document “{title}” needs at least one line, and a source after |=.',
    comment: 'Command line: a trainer checks a course that they have written',
  },
};

export const courseTexts = {
  usage: /*i18n*/ {
    id: 'course-check.usage',
    message:
      'cape course check DIR [--json]                whether the courses in a folder fit together (exit 0, 1 what must be mended, 2 not tried)\ncape course examine FILE [--json]             whether a course package in cmi5 or SCORM 1.2 can be taken (exit 0, 1 refused, 2 not tried)',
    comment: 'Command line: cape course without what it needs; keep the command as it is',
  },
  noCourses: /*i18n*/ {
    id: 'course-check.no-courses',
    message: 'The folder cannot be read, or has no course.',
    comment: 'Command line: cape course check',
  },
  right: /*i18n*/ {
    id: 'course-check.right',
    message:
      '{courses, plural, one {# course} other {# courses}}, {pieces, plural, one {# piece} other {# pieces}}, {choices, plural, one {# choice} other {# choices}}: nothing is wrong. Not verified: {unverified}.',
    comment:
      'Command line: the courses in a folder have nothing wrong; {unverified} choices have a source that was not compared with its text',
  },
  wrong: /*i18n*/ {
    id: 'course-check.wrong',
    message: '{count, plural, one {# thing must be mended.} other {# things must be mended.}}',
    comment: 'Command line: under the list of what is wrong with courses',
  },
} as const;
