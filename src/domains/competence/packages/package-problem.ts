import { Problem } from '../../../kernel/problem.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { packageFaultTexts } from './messages.ts';
import type { PackageFault } from './package-fault.ts';

/** Why a package is not taken, as a problem that its sender is answered. */
export const packageProblem = ({ fault, at }: PackageFault): Problem =>
  new Problem('invalid', packageFaultTexts[fault], { at: printable(at).slice(0, 200) });
