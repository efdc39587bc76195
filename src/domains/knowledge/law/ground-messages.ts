import type { Message } from '../../../kernel/message.ts';
import type { GroundObstacle } from './grounds.ts';

/** Why a ground cannot carry a disclosure, as a list of grounds says it. */
export const groundWhyNot: Readonly<Record<Exclude<GroundObstacle, null>, Message>> = {
  'wrong-sender': /*i18n*/ {
    id: 'ground.wrong-sender',
    message: 'Does not apply to your agency',
    comment: 'Why a ground is not possible',
  },
  'wrong-recipient': /*i18n*/ {
    id: 'ground.wrong-recipient',
    message: 'Does not apply to this recipient',
    comment: 'Why a ground is not possible',
  },
  'not-in-force': /*i18n*/ {
    id: 'ground.not-in-force',
    message: 'Not in force today',
    comment: 'Why a ground is not possible',
  },
  forbids: /*i18n*/ { id: 'ground.forbids', message: 'Prohibits disclosure', comment: 'Why a ground is not possible' },
  'needs-consent': /*i18n*/ {
    id: 'ground.needs-consent',
    message: 'Requires the consent of the person concerned, which is not recorded',
    comment: 'Why a ground is not possible',
  },
};

/** Why a chosen ground is refused. */
export const groundMessages = {
  unknown: /*i18n*/ {
    id: 'ground.unknown',
    message: 'This ground is not known. Choose one from the list.',
    comment: 'Problem: ground id does not exist',
  },
  impossible: /*i18n*/ {
    id: 'ground.impossible',
    message: 'This ground does not cover this recipient. Choose another ground, or another recipient.',
    comment: 'Problem: the ground is not possible for this sender, recipient and day',
  },
  noConsent: /*i18n*/ {
    id: 'ground.no-consent',
    message:
      'This ground requires the consent of the person concerned, which is not recorded. Ask the person, or choose another ground.',
    comment: 'Problem: the ground rests on consent and there is none for this recipient',
  },
  excludes: /*i18n*/ {
    id: 'ground.excludes',
    message: 'This ground does not cover one of the chosen facts. Remove it, or choose another ground.',
    comment: 'Problem: the ground excludes a chosen fact, such as free text',
  },
  noneEntered: /*i18n*/ {
    id: 'ground.none-entered',
    message: 'The ground of this country for this has not been entered in CAPE yet.',
    comment: 'In place of the provision on which agencies plan an inspection together',
  },
  notEntered: /*i18n*/ {
    id: 'ground.not-entered',
    message:
      'No ground for this disclosure has been entered in CAPE for this country, so nothing was sent. Disclose it outside CAPE if the law allows it, and ask the lawyers of your agency to have the ground entered.',
    comment: 'Problem: something would be disclosed on a ground of the country, and none of that kind is in CAPE',
  },
  writeIt: /*i18n*/ {
    id: 'ground.write-it',
    message:
      'No ground for this disclosure has been entered in CAPE for this country, so nothing was sent. Write the act and the section that permit it.',
    comment: 'Problem: no provision was written where a country has none in CAPE',
  },
  notWritten: /*i18n*/ {
    id: 'ground.not-written',
    message: 'This disclosure has a ground in CAPE. Remove the provision that you wrote.',
    comment: 'Problem: a provision was written where the country has an entry',
  },
  writtenMissing: /*i18n*/ {
    id: 'ground.written-missing',
    message: 'Write the act and the section that permit this disclosure.',
    comment: 'Problem: the ground that the officer writes was chosen, without a provision',
  },
  written: /*i18n*/ {
    id: 'ground.written',
    message: '{provision} (written by the agency that discloses, not verified)',
    comment:
      'A ground in a record, a letter or a list: {provision} is an act and a section that an officer has written',
  },
  weighingMissing: /*i18n*/ {
    id: 'ground.weighing-missing',
    message: 'This ground requires a balancing of interests. Write one sentence for each interest.',
    comment: 'Problem: no weighing though the ground demands it',
  },
} satisfies Record<string, Message>;
