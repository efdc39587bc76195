import { type RetentionNeeds, recordKinds } from '../domains/administration/public.server.ts';
import type { Knowledge } from '../domains/knowledge/public.ts';

/** What the files of knowledge have read of the law of a country about how long records are kept, for those who decide it in an agency. */
export const retentionParts = ({ 'record-retention': rules }: Knowledge): RetentionNeeds => ({
  retentionRulesOf: (country, language) =>
    rules.entries
      .filter((rule) => rule.country === country)
      .map((rule) => ({
        id: rule.id,
        name: rule[language],
        text: rule.text[language],
        records: recordKinds.filter((kind) => rule.records.includes(kind)),
        statute: rule.statute?.[language] ?? null,
        paragraph: rule.paragraph,
        period: rule.period,
        runsFrom: rule.runs_from,
        archiveFirst: rule.archive_first,
        source: rule.source,
        verified: rule.verified_on !== undefined,
        lookAgainOn: rule.look_again_on ?? null,
      })),
});
