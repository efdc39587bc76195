import { z } from 'zod';
import { respondentKinds } from '../respondents.ts';

const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const Option = z.enum(['a', 'b', 'c']);
const Options = z.strictObject({ a: Both, b: Both, c: Both });

const BankEntry = z.strictObject({
  id: z.string().regex(/^QB-\d{2,3}$/),
  for: z.array(z.enum(['all', ...respondentKinds])).min(1),
  topic: z.string().min(1),
  obstacles: z.array(z.string().regex(/^OB-[A-G]\d{2}$/)),
  /** Intended difficulty in logits, until a hundred have answered. */
  b: z.number(),
  /** Never changed, and in every form, so that rounds can be laid on one scale. */
  anchor: z.boolean(),
  form: z.array(z.enum(['A', 'B'])).min(1),
  sv: z.string().min(1),
  en: z.string().min(1),
  options: Options,
  right: Option,
  why: Both,
  source: z.string().min(1),
  verified: z.boolean(),
});

/** `knowledge/awareness/question-bank.yaml`. */
export const BankFile = z.strictObject({
  list: z.literal('question-bank'),
  /** In which country what is asked of one kind of agency is right. */
  country: z.string().regex(/^[A-Z]{2}$/),
  version: z.int(),
  blueprint: z.record(z.string(), z.int()),
  items: z.array(BankEntry).min(1),
});

const SceneQuestion = z.strictObject({ ask: Both, options: Options, right: Option, why: Both });
export const sceneQuestions = ['sign', 'pass', 'call'] as const;

const SceneEntry = z.strictObject({
  id: z.string().regex(/^VG-[A-Z]{2}-\d{1,2}$/),
  country: z.string().regex(/^[A-Z]{2}$/),
  for: z.enum(respondentKinds),
  agency: z.string().min(1),
  scene: Both,
  questions: z.strictObject({ sign: SceneQuestion, pass: SceneQuestion, call: SceneQuestion }),
  differs: z.string().min(1),
  verify: z.array(z.string().min(1)).min(1),
  source: z.string().min(1),
  verified: z.boolean(),
  /** Languages of the country in which a named speaker has read it; none so far. */
  reviewed_languages: z.array(z.string()),
});

/** `knowledge/awareness/vignettes.yaml`. */
export const SceneFile = z.strictObject({
  list: z.literal('vignettes'),
  version: z.int(),
  vignettes: z.array(SceneEntry).min(1),
});

export type BankFiles = {
  readonly bank: z.infer<typeof BankFile>;
  readonly scenes: z.infer<typeof SceneFile>;
};
