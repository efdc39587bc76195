import type { PublicPage } from '../../platform/pages/public-page.ts';
import type { Settings } from '../settings.ts';

const lasts = 180 * 86_400_000;

/**
 * Where to report a weakness of this installation, for people and for programs that look for it (RFC 9116). Where its operator has named no
 * address there is no such file: a file that leads nowhere would be worse.
 */
export function securityTxt(
  { securityContacts, origin }: Pick<Settings, 'securityContacts' | 'origin'>,
  clock: () => Date,
): readonly PublicPage[] {
  if (securityContacts.length === 0) return [];
  const path = '/.well-known/security.txt';
  const day = () => clock().toISOString().slice(0, 10);
  return [
    {
      name: 'security-txt',
      path,
      version: async () => day(),
      respond: () => ({
        status: 200,
        type: 'text/plain; charset=utf-8',
        body: [
          ...securityContacts.map((contact) => `Contact: ${contact}`),
          `Expires: ${new Date(Date.parse(day()) + lasts).toISOString()}`,
          'Preferred-Languages: en, sv',
          ...(origin === null ? [] : [`Canonical: ${origin}${path}`, `Policy: ${origin}/about`]),
          '',
        ].join('\n'),
      }),
    },
  ];
}
