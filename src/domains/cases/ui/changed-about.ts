import type { CaseAbout } from '../schema.ts';

/** The fields of a case that stand otherwise in a form. An emptied field says: not known. */
export function changedAbout(
  of: CaseAbout,
  draft: { readonly sector: string; readonly workplaceName: string; readonly municipality: string },
): Partial<CaseAbout> {
  const said = {
    sector: draft.sector as CaseAbout['sector'],
    workplaceName: draft.workplaceName.trim() || null,
    municipality: draft.municipality.trim() || null,
  };
  return {
    ...(said.sector === of.sector ? {} : { sector: said.sector }),
    ...(said.workplaceName === of.workplaceName ? {} : { workplaceName: said.workplaceName }),
    ...(said.municipality === of.municipality ? {} : { municipality: said.municipality }),
  };
}
