import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Uuid } from '../../../kernel/id.ts';
import { changeAccount } from '../acts/change-person.ts';
import { endAccount } from '../acts/end-account.ts';
import { administratorRemains } from '../may-be-changed.ts';
import { identifyAct, reopenAct } from './acts/of-people.ts';
import type { Settings } from './acts/set-directory.ts';
import { draftRights } from './draft-rights.ts';
import type { KeptPerson } from './person.ts';
import { ScimProblem, wrong } from './problem.ts';
import { rightsDue } from './rights-due.ts';
import { type DirectoryParts, nameOf, type UserSaid } from './user.ts';

export type Drafting = { readonly at: RealmKey; readonly newId: () => Uuid };

export const keptIn = ({ givenName, familyName, emails }: UserSaid): DirectoryParts => ({
  givenName,
  familyName,
  emails: emails.map((email) => ({ ...email })),
});

/** The name at the provider, by the attribute that an administrator has chosen for it. */
export const subjectIn = (
  said: Pick<UserSaid, 'userName' | 'externalId'>,
  settings: Pick<Settings, 'provider' | 'subjectFrom'>,
): string | null => (settings.provider === null || settings.subjectFrom === null ? null : said[settings.subjectFrom]);

const partsOfName = ({ givenName, familyName }: DirectoryParts): string | null =>
  [givenName, familyName].filter((part) => part !== null).join(' / ') || null;
const addresses = ({ emails }: DirectoryParts): string | null => emails.map(({ value }) => value).join(', ') || null;

/** What was said of a person over what is kept. Who they are at the provider and in which unit stays once it is there. */
export type UserChange = {
  readonly acts: readonly ActDraft[];
  readonly calling: {
    readonly userName: string;
    readonly externalId: string | null;
    readonly kept: DirectoryParts;
    readonly subject: string | null;
  };
  readonly naming: { readonly name: string; readonly title: string; readonly titleEn: string };
};

/** The acts by which a person becomes as the directory says; none where they are so already. */
export function userChanges(
  before: KeptPerson & { readonly languages: readonly string[]; readonly otherAdministrators: number },
  said: UserSaid,
  settings: Settings,
  { at, newId }: Drafting,
): UserChange {
  if (said.department !== null && said.department.toLowerCase() !== before.unitKey)
    throw wrong('mutability', 'department stays: a person who moves to another unit has an account there.');
  const subject = subjectIn(said, settings);
  if (before.tied && subject !== null && subject !== subjectIn(before, settings))
    throw wrong('mutability', `${settings.subjectFrom} stays: by it the provider knows the person.`);
  // What ties a person is not cleared.
  const externalId =
    before.tied && settings.subjectFrom === 'externalId' ? (said.externalId ?? before.externalId) : said.externalId;
  const kept = keptIn(said);
  const acts: ActDraft[] = [];
  const own = { at, stream: before.id };
  const ties = !before.tied && !before.hasComeIn && subject !== null;
  const opens = before.hasEnded && said.active === true;
  if (opens && !before.closed)
    throw wrong(
      'mutability',
      'active stays false: an administrator of the agency has ended this account, or the end that they set has passed. Only they can change that.',
    );
  if (opens) acts.push(reopenAct.draft({ ...own, id: newId(), facts: { account: before.id } }));

  const calledBefore = [before.userName, before.externalId, partsOfName(before.kept), JSON.stringify(before.kept)];
  const called = [said.userName, externalId, partsOfName(kept), JSON.stringify(kept)];
  if (ties || called.some((one, place) => one !== calledBefore[place])) {
    acts.push(
      identifyAct.draft({
        ...own,
        id: newId(),
        facts: { account: before.id, tied: ties },
        words: {
          ...{ userName: said.userName, externalId, parts: partsOfName(kept), emails: addresses(kept) },
          userNameBefore: before.userName,
          externalIdBefore: before.externalId,
          partsBefore: partsOfName(before.kept),
          emailsBefore: addresses(before.kept),
        },
      }),
    );
  }

  const name = nameOf(said, { name: before.name, ...before.kept });
  const title = said.title ?? '';
  const titleEn = title === before.title ? before.titleEn : title;
  const [first, ...others] = before.languages;
  const languages =
    said.preferredLanguage === (first ?? null)
      ? before.languages
      : said.preferredLanguage === null
        ? others
        : [said.preferredLanguage, ...before.languages.filter((one) => one !== said.preferredLanguage)];
  if (name !== before.name || title !== before.title || languages !== before.languages) {
    acts.push(
      changeAccount.draft({
        ...own,
        id: newId(),
        facts: { account: before.id, languages: [...languages], languagesBefore: [...before.languages] },
        words: {
          ...{ name, title: title || null, titleEn: titleEn || null },
          ...{ nameBefore: before.name, titleBefore: before.title || null, titleEnBefore: before.titleEn || null },
        },
      }),
    );
  }

  if (opens)
    acts.push(...draftRights(before, rightsDue({ ...before, hasEnded: false }, settings.rules), { at, newId }));
  if (said.active === false && !before.hasEnded) acts.push(...ended(before, { at, newId }));
  return {
    acts,
    calling: { userName: said.userName, externalId, kept, subject: ties ? subject : null },
    naming: { name, title, titleEn },
  };
}

/** The account ends now. The last who administrates stays, or no one could let anyone in again. */
export function ended(
  before: Pick<KeptPerson, 'id' | 'activeUntil'> & { readonly otherAdministrators: number },
  { at, newId }: Drafting,
): ActDraft[] {
  if (administratorRemains(before))
    throw new ScimProblem(409, 'This is the last administrator of the agency. Another must be there first.');
  return [
    endAccount.draft({
      at,
      id: newId(),
      stream: before.id,
      facts: { account: before.id, at: null, before: before.activeUntil },
    }),
  ];
}
