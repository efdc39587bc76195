import type { Message, MessageValues } from '../../../kernel/message.ts';
import { chainNames, exitNames, obstacleNames, sectorNames, smallestShown, stageNames } from '../../caseload/public.ts';
import { type CaseSkeleton, type SkeletonField, skeletonFields } from './case-skeleton.ts';
import { codeTexts, fieldNames, skeletonTexts as text } from './skeleton-messages.ts';

type SayInLanguage = (message: Message, values?: MessageValues) => string;

const names: Readonly<Record<string, Message>> = {
  ...sectorNames,
  ...chainNames,
  ...exitNames,
  ...stageNames,
  ...codeTexts,
};

/**
 * The beginning of a scenario: what may be said of the case as comments, and the fields of the format that follow from it.
 * `cape exercise check` names those that are still to be written.
 */
export function skeletonLines({ parts }: CaseSkeleton, t: SayInLanguage): string {
  const { sector, obstacles } = parts;
  const head = [text.head, text.without, text.next, text.readers].map((line) => t(line, { fewest: smallestShown }));
  const [industry = 'unknown'] = sector.codes;
  const aims = obstacles.width === 'coded' ? obstacles.codes : [];
  return [
    ...[...head, '', ...skeletonFields.map((field) => line(field, parts[field], t))].map((one) => `# ${one}`.trimEnd()),
    'id: # …',
    'version: 1',
    'invented: true',
    'country: vestmark',
    `sector: ${industry === 'unknown' ? '# …' : industry}`,
    'title: { sv: "", en: "" }',
    'about: { sv: "", en: "" }',
    ...(aims.length === 0 ? ['aims: []'] : ['aims:']),
    ...aims.map((id) => `  - { obstacle: ${id}, sv: "", en: "" }`),
    '',
  ].join('\n');
}

function line(field: SkeletonField, { width, codes }: CaseSkeleton['parts'][SkeletonField], t: SayInLanguage): string {
  const values = { field: t(fieldNames[field]), fewest: smallestShown };
  if (width === 'left-out') return t(text.leftOut, values);
  const named = codes.length === 0 ? t(text.none) : codes.map((code) => nameOf(code, t)).join('; ');
  return width === 'coded' ? `${values.field}: ${named}` : t(text.widened, { ...values, codes: named });
}

function nameOf(code: string, t: SayInLanguage): string {
  const obstacle = (obstacleNames as Readonly<Record<string, Message>>)[code];
  if (obstacle) return `${code} ${t(obstacle)}`;
  return code
    .split(':')
    .map((part) => (names[part] ? t(names[part]) : part))
    .join(', ');
}
