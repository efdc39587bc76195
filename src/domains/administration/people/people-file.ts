import { csvText } from '../../../kernel/text/csv.ts';
import type { PersonLine } from '../schema.ts';

/** How the columns and values of the list are called, in the language of the reader. */
export type PeopleWords = {
  readonly columns: readonly [
    name: string,
    title: string,
    unit: string,
    roles: string,
    until: string,
    capacities: string,
    absence: string,
    deputy: string,
    signIn: string,
    invitation: string,
    leaves: string,
  ];
  readonly role: (word: string) => string;
  readonly capacity: (word: string) => string;
};

/** The list of people as a table for a spreadsheet: days as ISO 8601 writes them, one person a line. */
export const peopleAsCsv = (lines: readonly PersonLine[], { columns, role, capacity }: PeopleWords): string =>
  csvText(
    [
      columns,
      ...lines.map((line) => [
        line.name,
        line.title,
        line.unit.name,
        line.roles.map(({ word }) => role(word)).join('; '),
        line.roleUntil?.slice(0, 10),
        line.capacities.map(({ word }) => capacity(word)).join('; '),
        line.absence && `${line.absence.from}/${line.absence.to ?? '..'}`,
        line.absence?.deputyName,
        line.signIn.identities + line.signIn.passkeys,
        line.invitation?.until.slice(0, 10),
        line.leavesAt?.slice(0, 10),
      ]),
    ],
    { mark: true },
  );
