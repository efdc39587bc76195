import { useState } from 'react';
import { Problem } from '../../../../kernel/problem.ts';
import { NotCut } from '../../../../web/offline/medium.ts';
import { StorageError } from '../../../../web/offline/storage-error.ts';
import { type Say, useText } from '../../../../web/text.tsx';
import * as texts from './live/live-messages.ts';

export type Telling = {
  readonly isTelling: boolean;
  /** What went wrong, with what to do. What was written stays where it is. */
  readonly problem: string | null;
  /** True once it is on the disk. */
  readonly run: (work: () => Promise<unknown>) => Promise<boolean>;
};

function sentenceOf(error: unknown, say: Say): string {
  if (error instanceof StorageError)
    return say({ full: texts.notKeptFull, 'too-large': texts.notKeptLarge, failed: texts.notKeptFailed }[error.reason]);
  if (error instanceof NotCut) return say(texts.notCut);
  if (error instanceof Problem) {
    const [field] = error.fields;
    return field ? say(field.message, field.values) : say(error.text, error.values);
  }
  return say(texts.notKeptFailed);
}

/** Records one thing at a time and says so when it was not kept. A second press while the first is under way is the same press. */
export function useRecording(): Telling {
  const say = useText();
  const [isTelling, setTelling] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    isTelling,
    problem,
    run: async (work) => {
      if (isTelling) return false;
      setTelling(true);
      setProblem(null);
      try {
        await work();
        return true;
      } catch (error) {
        setProblem(sentenceOf(error, say));
        return false;
      } finally {
        setTelling(false);
      }
    },
  };
}
