import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { type BankQuestion, questionsIn } from './bank.ts';
import { BankFile, SceneFile } from './bank-file.ts';

/** The questions in `knowledge/awareness`. A file that is wrong stops the start with its name and place. */
export async function readBank(knowledge: string): Promise<readonly BankQuestion[]> {
  const folder = join(knowledge, 'awareness');
  const [bank, scenes] = await Promise.all([
    readAs(BankFile, join(folder, 'question-bank.yaml')),
    readAs(SceneFile, join(folder, 'vignettes.yaml')),
  ]);
  const questions = questionsIn({ bank, scenes });
  const twice = questions.find(({ id }, at) => questions.findIndex((other) => other.id === id) < at);
  if (twice) throw new Error(`${folder}: two questions are called ${twice.id}`);
  return questions;
}

async function readAs<T>(shape: z.ZodType<T>, path: string): Promise<T> {
  const parsed = shape.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
