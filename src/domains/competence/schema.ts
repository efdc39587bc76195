import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { PartId } from './courses/course-file.ts';
import { questions } from './lesson-file.ts';

export const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export const Choices = z.strictObject({ sign: Code, pass: Code, call: Code });
export type Choices = z.infer<typeof Choices>;

/** The counts of one agency in one round. Null: fewer than five, so that no one can be recognised. */
export const AgencyCount = z.strictObject({
  house: z.int(),
  round: Code,
  asked: z.int().nullable(),
  answered: z.int().nullable(),
  sign: z.int().nullable(),
  pass: z.int().nullable(),
  call: z.int().nullable(),
  /** Whether newer answers wait until they are five, so that two publications show no single one. */
  held: z.boolean(),
});
export type AgencyCount = z.infer<typeof AgencyCount>;

/* What goes out, listed field by field. */

const OptionShown = z.strictObject({ id: Code, text: z.string() });

/** What was answered to one question, and what would have been right. Only after an answer. */
export const Feedback = z.strictObject({
  question: z.enum(questions),
  right: z.boolean(),
  said: z.string(),
  answered: z.string(),
  why: z.string(),
  source: z.string(),
  verified: z.boolean(),
});
export type Feedback = z.infer<typeof Feedback>;

export const VignetteShown = z.strictObject({
  id: Code,
  number: z.int(),
  of: z.int(),
  title: z.string(),
  role: z.string(),
  scene: z.array(z.string()),
  counted: z.boolean(),
  questions: z.array(z.strictObject({ question: z.enum(questions), options: z.array(OptionShown) })),
  feedback: z.array(Feedback).nullable(),
  next: Code.nullable(),
  roundName: z.string().nullable(),
});
export type VignetteShown = z.infer<typeof VignetteShown>;

export const VignetteAnswer = z.strictObject({ vignette: VignetteShown, receipt: Receipt });
export type VignetteAnswer = z.infer<typeof VignetteAnswer>;

export const CertificateShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  course: Code,
  courseTitle: z.string(),
  holder: z.string(),
  agency: z.string(),
  issuedOn: z.iso.date(),
  validUntil: z.iso.date(),
  valid: z.boolean(),
  /** Whether the holder is the reader, who alone can choose to be asked again. */
  own: z.boolean(),
  /** It was issued wrongly, and holds no more. */
  isWithdrawn: z.boolean(),
  may: z.array(z.string()),
  /** To be read by `cape audit verify --receipt`, by any person who has the paper. */
  receipt: Receipt.nullable(),
});
export type CertificateShown = z.infer<typeof CertificateShown>;
export const CertificateAnswer = z.strictObject({ certificate: CertificateShown, receipt: Receipt });
export type CertificateAnswer = z.infer<typeof CertificateAnswer>;

const CourseLine = z.strictObject({
  id: Code,
  title: z.string(),
  about: z.string(),
  /** Pieces, and minutes for each. */
  pieces: z.int(),
  minutesEach: z.int(),
  obstacles: z.array(z.string()),
  /** The agency that wrote it here; null for the courses that come with CAPE. */
  by: z.string().nullable(),
  /** Made elsewhere: it is opened in a frame, and `by` is its maker. */
  isPackaged: z.boolean(),
  /** Written for the kind of agency in which the reader works. */
  forYou: z.boolean(),
  recall: z.strictObject({ id: Uuid, on: z.iso.date(), isDue: z.boolean() }).nullable(),
  /** By when one is to take it, and which unit has said so; null where no one has, or it is taken. */
  assigned: z.strictObject({ due: z.iso.date(), isLate: z.boolean(), unit: z.string() }).nullable(),
  certificate: z
    .strictObject({ id: Uuid, reference: z.string(), validUntil: z.iso.date(), valid: z.boolean() })
    .nullable(),
});

/** The page *Learn*: the cases with what one has answered oneself, and the courses. */
export const Learning = z.strictObject({
  roundName: z.string().nullable(),
  roundEnds: z.iso.date().nullable(),
  vignettes: z.array(
    z.strictObject({ id: Code, title: z.string(), role: z.string(), counted: z.boolean(), answered: z.boolean() }),
  ),
  courses: z.array(CourseLine),
});
export type Learning = z.infer<typeof Learning>;

const ChoiceShown = z.strictObject({
  id: PartId,
  ask: z.string(),
  options: z.array(z.strictObject({ id: Code, text: z.string(), follows: z.string(), to: z.string() })),
  right: Code,
  source: z.string(),
  verified: z.boolean(),
});
export type ChoiceShown = z.infer<typeof ChoiceShown>;

const SceneShown = z.strictObject({
  id: PartId,
  title: z.string(),
  text: z.array(z.string()),
  /** What its pictures show, in words, and the drawings themselves: shapes that the server has checked. */
  pictures: z.array(z.strictObject({ text: z.string(), drawing: z.string() })),
  documents: z.array(z.strictObject({ title: z.string(), lines: z.array(z.string()), source: z.string() })),
  choice: ChoiceShown.nullable(),
});
export type SceneShown = z.infer<typeof SceneShown>;

const PieceShown = z.strictObject({ id: PartId, title: z.string(), scenes: z.array(SceneShown) });
export type PieceShown = z.infer<typeof PieceShown>;

export const CourseShown = z.strictObject({
  id: Code,
  version: z.int(),
  title: z.string(),
  about: z.string(),
  contentNote: z.string(),
  lawNote: z.string().nullable(),
  minutesEach: z.int(),
  pieces: z.array(PieceShown),
});
export type CourseShown = z.infer<typeof CourseShown>;

const Share = z.strictObject({ count: z.int(), of: z.int(), share: z.number(), lower: z.number(), upper: z.number() });
export type Share = z.infer<typeof Share>;

export const resultStates = ['higher', 'lower', 'no-difference', 'few-answered', 'no-repeat', 'suppressed'] as const;

export const AgencyResult = z.strictObject({
  agency: z.int(),
  name: z.string(),
  state: z.enum(resultStates),
  before: Share.nullable(),
  after: Share.nullable(),
  difference: z.strictObject({ difference: z.number(), lower: z.number(), upper: z.number() }).nullable(),
  /** Of those asked, how many answered the repeat. */
  response: Share.nullable(),
  weakest: z.enum(questions).nullable(),
  held: z.boolean(),
});
export type AgencyResult = z.infer<typeof AgencyResult>;

export const Results = z.strictObject({
  publishedAt: Instant.nullable(),
  baseline: z.string(),
  repeat: z.string(),
  agencies: z.array(AgencyResult),
  /** What the trainer says of how many were asked, to begin the next count with. */
  asked: z.array(
    z.strictObject({ house: z.int(), name: z.string(), round: Code, roundName: z.string(), asked: z.int() }),
  ),
});
export type Results = z.infer<typeof Results>;
export const ResultsAnswer = z.strictObject({ results: Results, receipt: Receipt });
export type ResultsAnswer = z.infer<typeof ResultsAnswer>;
