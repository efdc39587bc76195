import { expectedTexts } from './expected.ts';
import type { SayInWords } from './say.ts';
import { purposes } from './topics.ts';

/** The name of one thing that the scenario is about; a consent is named by its purpose. */
export function expectedName(say: SayInWords, what: string): string {
  const known = expectedTexts[what as keyof typeof expectedTexts];
  if (known) return say(known);
  const purpose = what.replace(/^agreed-/, '') as keyof typeof purposes;
  return say(expectedTexts.agreed, { purpose: purposes[purpose] ? say(purposes[purpose]) : purpose });
}
