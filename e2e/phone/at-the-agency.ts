import type { Page } from 'playwright-core';
import { place as taken } from './field-app.ts';

/* What the agency has of a phone, asked through its own routes by a person who is signed in. */

async function ask<T>(page: Page, origin: string, path: string): Promise<T> {
  const answer = await page.request.get(origin + path, { headers: { accept: 'application/json' } });
  if (!answer.ok()) throw new Error(`${path} was answered with ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The visit in which phones of this unit write, at the inspection that is downloaded. */
export async function visitOf(page: Page, origin: string): Promise<string> {
  const { items } = await ask<{ items: { id: string; place: string | null }[] }>(
    page,
    origin,
    '/api/field/inspections',
  );
  const planned = items.find(({ place }) => place === taken);
  const pack = await ask<{ visits: { capacity: string; visit: string }[] }>(
    page,
    origin,
    `/api/inspections/${planned?.id}/pack`,
  );
  return pack.visits.find(({ capacity }) => capacity === 'supervision')?.visit ?? '';
}

export type Shown = {
  readonly observations: readonly {
    readonly note: string | null;
    readonly media: readonly { readonly id: string; readonly arrived: string }[];
    readonly signed: { readonly holds: boolean; readonly trusted: boolean } | null;
  }[];
  readonly takenBack: readonly object[];
  readonly workers: readonly object[];
  readonly conversations: readonly { readonly outcome: string; readonly toCoordinator: boolean }[];
  readonly disagreements: readonly { readonly code: string; readonly answers: readonly { readonly act: string }[] }[];
  readonly closedAt: string | null;
};

export const visitShown = (page: Page, origin: string, visit: string): Promise<Shown> =>
  ask(page, origin, `/api/inspections/visits/${visit}`);

export type Medium = { readonly sha256: string; readonly contents: string; readonly arrived: string };

export const mediumShown = (page: Page, origin: string, visit: string, medium: string): Promise<Medium> =>
  ask(page, origin, `/api/inspections/visits/${visit}/media/${medium}`);
