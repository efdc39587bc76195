import { z } from 'zod';

/** An offence, by its id in `knowledge/law`, which begins with its country. */
export const Offence = z.string().regex(/^[A-Z]{2}(\.[A-Za-z0-9-]{1,12}){1,4}$/);
export type Offence = z.infer<typeof Offence>;

/** What a police report or another agency names it as when it comes in. */
export const reportSources = ['police', 'other-authority', 'injured-person', 'counsel', 'other'] as const;

/** How far a criminal file has come. */
export const fileStatuses = ['reported', 'open', 'served', 'decided', 'judged'] as const;

/** Kinds of evidence, as in the catalogue of knowledge: EV01 to EV25. */
export const evidenceTypes = [
  'EV01',
  'EV02',
  'EV03',
  'EV04',
  'EV05',
  'EV06',
  'EV07',
  'EV08',
  'EV09',
  'EV10',
  'EV11',
  'EV12',
  'EV13',
  'EV14',
  'EV15',
  'EV16',
  'EV17',
  'EV18',
  'EV19',
  'EV20',
  'EV21',
  'EV22',
  'EV23',
  'EV24',
  'EV25',
] as const;
export const EvidenceType = z.enum(evidenceTypes);
export type EvidenceType = z.infer<typeof EvidenceType>;

/** On entry every item gets one of these, because the defence will ask. */
export const materials = ['protocol', 'side', 'working-note', 'privileged', 'not-investigation'] as const;
export const Material = z.enum(materials);
export type Material = z.infer<typeof Material>;

/** What a piece of evidence is as a thing, whatever it is evidence of. */
export const itemForms = [
  'document',
  'picture',
  'sound',
  'film',
  'phone-export',
  'register-extract',
  'object',
] as const;
export const ItemForm = z.enum(itemForms);

/** What is done with a piece of evidence while it is in custody. */
export const custodySteps = [
  'found',
  'seized',
  'received',
  'moved',
  'examined',
  'copied',
  'returned',
  'destroyed',
] as const;

export const bearings = ['for', 'against', 'both'] as const;

/** How a person assesses an element. The rules never say that an element is fulfilled. */
export const elementStates = ['supported', 'contradicted', 'nothing-yet'] as const;

/** A code of a list of knowledge, such as who holds something (`holders`). */
const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export const Holder = Code;

/** How evidence expires: it is overwritten or thrown away, or a person leaves. Null: it does not expire. */
export const lossKinds = ['expires', 'leaves'] as const;
export const lossBases = ['rule', 'known', 'estimated', 'unknown'] as const;

export const replyOutcomes = ['received', 'overwritten', 'refused', 'nothing-there'] as const;
export const directiveAnswers = ['done', 'nothing-found', 'not-possible'] as const;

/** Reasons of a decision. RC17 is of this system: an offence of the injured person that is not pursued (non-punishment). */
export const reasons = [
  'RC01',
  'RC02',
  'RC03',
  'RC04',
  'RC05',
  'RC06',
  'RC07',
  'RC08',
  'RC09',
  'RC10',
  'RC11',
  'RC12',
  'RC13',
  'RC14',
  'RC15',
  'RC16',
  'RC17',
] as const;
export const Reason = z.enum(reasons);
export type Reason = z.infer<typeof Reason>;

export const outcomes = ['not-opened', 'closed', 'charged', 'charged-alternative'] as const;

/** A step of an investigation, as `steps-not-taken` of knowledge names it: no other system asks when a case is closed. */
export const InvestigationStep = Code;

/** A coded obstacle of the study: OB-A01 to OB-G04. */
export const Obstacle = z.string().regex(/^OB-[A-G]\d{2}$/);

/** Languages in which an injured person can be informed of review of a decision. */
export const toldIn = ['sv', 'en', 'uk', 'ru', 'pl', 'lt', 'th', 'uz', 'ar', 'other'] as const;

export const instances = ['district-court', 'court-of-appeal', 'supreme-court'] as const;
export const findings = ['proved', 'not-proved', 'not-tried'] as const;
export const verdictOutcomes = ['convicted', 'convicted-of-lesser', 'acquitted'] as const;
export const documentKinds = ['protocol', 'photo', 'invoice', 'letter', 'chat', 'other'] as const;
