import { readFile } from 'node:fs/promises';
import { printable } from '../../../kernel/text/printable.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { checkPackage } from '../packages/check-package.server.ts';
import { packageFaultTexts, packageTexts } from '../packages/messages.ts';
import type { CourseIo } from './course-io.ts';
import { courseTexts } from './course-messages.ts';

const kinds = { cmi5: 'cmi5', 'scorm-1.2': 'SCORM 1.2' } as const;

/** `cape course examine FILE`: whether a course package of another maker can be taken. 0, 1 refused with a sentence, 2 not tried. */
export async function packageCommand(words: readonly string[], io: CourseIo): Promise<0 | 1 | 2> {
  const { language } = io;
  const { t } = textsIn(language);
  const json = words.includes('--json');
  const [file, ...more] = words.filter((word) => word !== '--json');
  if (file === undefined || more.length > 0) {
    io.complain(t(courseTexts.usage));
    return 2;
  }
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) {
    io.complain(t(packageTexts.unreadable));
    return 2;
  }
  const found = await checkPackage(bytes);
  if ('fault' in found) {
    const text = t(packageFaultTexts[found.fault], { at: printable(found.at) });
    io.print(json ? `${JSON.stringify({ ...found, text })}\n` : `${text}\n`);
    return 1;
  }
  const title =
    typeof found.title === 'string' ? found.title : (found.title[language] ?? Object.values(found.title)[0] ?? '');
  const units = found.kind === 'cmi5' ? found.units.length : found.items.length;
  const said = t(packageTexts.accepted, { kind: kinds[found.kind], title: printable(title), units });
  io.print(json ? `${JSON.stringify(found)}\n` : `${said}\n`);
  return 0;
}
