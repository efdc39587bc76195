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
    message: 'Taken; there is now somebody responsible',
    comment: 'Timeline: act signal.acknowledge',
  },
  alreadyTaken: /*i18n*/ {
    id: 'signal.already-taken',
    message: 'Somebody in your unit has already taken this signal. Open it to see who.',
    comment: 'Problem: acknowledge met another acknowledge',
  },
  nothingChanged: /*i18n*/ {
    id: 'signal.nothing-changed',
    message: 'Nothing is different. Change at least one thing, or leave the page.',
    comment: 'Problem: a correction without changes',
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
  seesUnit: /*i18n*/ {
    id: 'signal.sees.unit',
    message: 'You and your colleagues in {unit}, when you act in {capacity}',
    comment: 'Visibility strip: who sees the whole signal',
  },
  seesRecipient: /*i18n*/ {
    id: 'signal.sees.recipient',
    message: '{unit}: {count, plural, one {the one fact} other {the # facts}} you sent',
    comment: 'Visibility strip: who was sent a snapshot',
  },
  seesSender: /*i18n*/ {
    id: 'signal.sees.sender',
    message: '{unit} keeps its own; of yours it sees only that it arrived and that somebody took it',
    comment: 'Visibility strip of a received signal',
  },
  seesNotOthers: /*i18n*/ {
    id: 'signal.sees-not.others',
    message: 'Every other house, and other units of {house}',
    comment: 'Visibility strip: who does not see it',
  },
  seesNotCapacities: /*i18n*/ {
    id: 'signal.sees-not.capacities',
    message: 'Colleagues while they act in another capacity',
    comment: 'Visibility strip: who does not see it',
  },
  why: /*i18n*/ {
    id: 'signal.why',
    message: 'It lies in the file of {unit} for {track}. Nothing leaves it without a decision with a ground.',
    comment: 'Visibility strip: why',
  },
  taskTitle: /*i18n*/ {
    id: 'signal.task.title',
    message: 'Take the signal from {unit}, or say that you cannot',
    comment: 'My work: a received signal without an owner',
  },
  taskDetail: /*i18n*/ {
    id: 'signal.task.detail',
    message: '{sector}. Nobody has taken it. When you do, they learn that and the time, nothing more.',
    comment: 'My work: detail of a received signal without an owner',
  },
} satisfies Record<string, Message>;

export const capacityNames = {
  supervision: /*i18n*/ { id: 'capacity.supervision', message: 'supervision', comment: 'Capacity, in running text' },
  assistance: /*i18n*/ {
    id: 'capacity.assistance',
    message: 'assistance to another agency',
    comment: 'Capacity, in running text',
  },
  'inner-alien-control': /*i18n*/ {
    id: 'capacity.inner-alien-control',
    message: 'inner alien control',
    comment: 'Capacity, in running text',
  },
  'criminal-investigation': /*i18n*/ {
    id: 'capacity.criminal-investigation',
    message: 'criminal investigation',
    comment: 'Capacity, in running text',
  },
  support: /*i18n*/ { id: 'capacity.support', message: 'support', comment: 'Capacity, in running text' },
  administration: /*i18n*/ {
    id: 'capacity.administration',
    message: 'administration',
    comment: 'Capacity, in running text',
  },
  analysis: /*i18n*/ { id: 'capacity.analysis', message: 'analysis', comment: 'Capacity, in running text' },
} as const;

export const trackNames = {
  control: /*i18n*/ { id: 'track.control', message: 'control', comment: 'Track, in running text' },
  protection: /*i18n*/ { id: 'track.protection', message: 'protection', comment: 'Track, in running text' },
  criminal: /*i18n*/ { id: 'track.criminal', message: 'criminal investigation', comment: 'Track, in running text' },
  redress: /*i18n*/ { id: 'track.redress', message: 'redress', comment: 'Track, in running text' },
  none: /*i18n*/ { id: 'track.none', message: 'matters without a track', comment: 'Track, in running text' },
} as const;

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
