import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { get } from '../../../web/sending/request.ts';
import type { MaterialKind } from '../material/kinds.ts';
import { MaterialShown, SheetShown } from '../schema.ts';

export const materialQuery = () =>
  queryOptions({
    queryKey: ['material', spoken()],
    queryFn: ({ signal }) => get('/api/material', MaterialShown, signal),
  });

/** What is to be printed. */
export type SheetChoice = {
  readonly kind: MaterialKind;
  readonly first: string;
  readonly second: string;
  readonly phone: string;
  readonly sender: boolean;
  /** Of which campaign it is; empty for none. */
  readonly campaign: string;
};

export const sheetQuery = ({ kind, first, second, phone, sender, campaign }: SheetChoice) => {
  const asked = new URLSearchParams({
    kind,
    first,
    ...(second === '' ? {} : { second }),
    ...(phone === '' ? {} : { phone }),
    sender: sender ? 'yes' : 'no',
    ...(campaign === '' ? {} : { campaign }),
  });
  return queryOptions({
    queryKey: ['material', 'sheet', String(asked), spoken()],
    queryFn: ({ signal }) => get(`/api/material/sheet?${asked}`, SheetShown, signal),
    // The sheet before stays until the next one is drawn.
    placeholderData: keepPreviousData,
  });
};
