import type { PeriodApplication } from '../letter.ts';

/**
 * Who may apply: a social welfare board (since 1 August 2022, without any investigation), or the leader of an investigation.
 * Not verified here against the statute book.
 */
export function applicantOf(agencyKind: string, capacity: string): PeriodApplication['applicant'] | null {
  if (agencyKind === 'social-services' && capacity === 'support') return 'social-board';
  if ((agencyKind === 'police' || agencyKind === 'prosecution') && capacity === 'criminal-investigation')
    return 'investigation-leader';
  return null;
}
