import type { Message } from '../../kernel/message.ts';

export const signalMessages = {
  registered: /*i18n*/ {
    id: 'signal.registered',
    message: 'Signal registered',
    comment: 'Timeline: act signal.register',
  },
  corrected: /*i18n*/ { id: 'signal.corrected', message: 'Corrected', comment: 'Timeline: act signal.correct' },
  passedOn: /*i18n*/ {
    id: 'signal.passed-on',
    message: 'Passed on to {unit}: {count, plural, one {# fact} other {# facts}}',
    comment: 'Timeline: act signal.pass-on; the unit belongs to another house',
  },
  acknowledged: /*i18n*/ {
    id: 'signal.acknowledged',
    message: 'Acknowledged; there is now somebody responsible',
    comment: 'Timeline: act signal.acknowledge',
  },
  alreadyTaken: /*i18n*/ {
    id: 'signal.already-taken',
    message: 'Somebody in your unit has already acknowledged this signal. Open it to see who.',
    comment: 'Problem: acknowledge met another acknowledge',
  },
  nothingChanged: /*i18n*/ {
    id: 'signal.nothing-changed',
    message: 'Nothing is different. Change at least one thing, or leave the page.',
    comment: 'Problem: a correction without changes',
  },
  notYet: /*i18n*/ {
    id: 'signal.not-yet',
    message: 'That time has not come yet. Write when it was noticed.',
    comment: 'Problem: a correction says that something was noticed in the future',
  },
  basisUnknown: /*i18n*/ {
    id: 'signal.basis-unknown',
    message:
      'This correction rests on something that is not in the signal. Open the signal again and correct it there.',
    comment: 'Problem: basedOn names acts that are not in the stream',
  },
  unresolved: /*i18n*/ {
    id: 'signal.unresolved',
    message: 'Two different things stand here. Decide which one holds before you pass it on.',
    comment: 'Problem: a field with a conflict was chosen for a letter',
  },
  factMissing: /*i18n*/ {
    id: 'signal.fact-missing',
    message: 'There is nothing to pass on here. Choose other facts.',
    comment: 'Problem: a chosen fact is not in the signal',
  },
  groundUnknown: /*i18n*/ {
    id: 'signal.ground-unknown',
    message: 'This ground is not known. Choose one from the list.',
    comment: 'Problem: ground id does not exist',
  },
  groundImpossible: /*i18n*/ {
    id: 'signal.ground-impossible',
    message: 'This ground does not cover this recipient. Choose another ground, or another recipient.',
    comment: 'Problem: the ground is not possible for this sender, recipient and day',
  },
  groundExcludes: /*i18n*/ {
    id: 'signal.ground-excludes',
    message: 'This ground cannot carry what is written in own words. Take it out, or choose another ground.',
    comment: 'Problem: the ground excludes a chosen fact',
  },
  weighingMissing: /*i18n*/ {
    id: 'signal.weighing-missing',
    message: 'This ground demands that both interests are weighed. Write one sentence for each.',
    comment: 'Problem: no weighing though the ground demands it',
  },
  ownHouse: /*i18n*/ {
    id: 'signal.own-unit',
    message: 'That is your own unit. It already sees this signal.',
    comment: 'Problem: letter to own unit',
  },
  whyWrongSender: /*i18n*/ {
    id: 'signal.ground.wrong-sender',
    message: 'Does not apply to your house',
    comment: 'Why a ground is not possible',
  },
  whyWrongRecipient: /*i18n*/ {
    id: 'signal.ground.wrong-recipient',
    message: 'Does not apply to this recipient',
    comment: 'Why a ground is not possible',
  },
  whyNotInForce: /*i18n*/ {
    id: 'signal.ground.not-in-force',
    message: 'Not in force today',
    comment: 'Why a ground is not possible',
  },
  whyForbids: /*i18n*/ { id: 'signal.ground.forbids', message: 'Forbids it', comment: 'Why a ground is not possible' },
  whyNeedsConsent: /*i18n*/ {
    id: 'signal.ground.needs-consent',
    message: 'Needs the yes of the person concerned; a signal has no person',
    comment: 'Why a ground is not possible',
  },
  anotherHouse: /*i18n*/ {
    id: 'signal.another-house',
    message: 'another house',
    comment: 'In place of a name, when who has taken a signal cannot be told',
  },
  ownedTitle: /*i18n*/ {
    id: 'signal.owned.title',
    message: 'Signal {reference}',
    comment: 'My work, without a date: a signal that somebody of the unit is responsible for',
  },
  ownedDetail: /*i18n*/ {
    id: 'signal.owned.detail',
    message: '{sector}. Acknowledged; whoever is responsible decides what to do.',
    comment: 'My work: detail of a signal that somebody is responsible for',
  },
  taskTitle: /*i18n*/ {
    id: 'signal.task.title',
    message: 'Nobody has acknowledged the signal from {unit}',
    comment: 'My work: a received signal without an owner',
  },
  taskDetail: /*i18n*/ {
    id: 'signal.task.detail',
    message: '{sector}. When you acknowledge it, they learn that and the time, nothing more.',
    comment: 'My work: detail of a received signal without an owner',
  },
} satisfies Record<string, Message>;

export const sectorNames = {
  restaurant: /*i18n*/ { id: 'sector.restaurant', message: 'Restaurant', comment: 'Sector' },
  construction: /*i18n*/ { id: 'sector.construction', message: 'Construction', comment: 'Sector' },
  cleaning: /*i18n*/ { id: 'sector.cleaning', message: 'Cleaning', comment: 'Sector' },
  'agriculture-forestry': /*i18n*/ {
    id: 'sector.agriculture-forestry',
    message: 'Farming and forestry',
    comment: 'Sector',
  },
  berries: /*i18n*/ { id: 'sector.berries', message: 'Berry picking', comment: 'Sector' },
  'car-wash': /*i18n*/ { id: 'sector.car-wash', message: 'Car wash', comment: 'Sector' },
  'nail-salon': /*i18n*/ { id: 'sector.nail-salon', message: 'Nail salon', comment: 'Sector' },
  transport: /*i18n*/ { id: 'sector.transport', message: 'Transport', comment: 'Sector' },
  care: /*i18n*/ { id: 'sector.care', message: 'Care', comment: 'Sector' },
  household: /*i18n*/ { id: 'sector.household', message: 'Household', comment: 'Sector' },
  other: /*i18n*/ { id: 'sector.other', message: 'Another sector', comment: 'Sector' },
  unknown: /*i18n*/ { id: 'sector.unknown', message: 'Sector not known', comment: 'Sector' },
} as const;
