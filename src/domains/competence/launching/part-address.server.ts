/** Below the place of an opening: what is ours, and no file of a package. */
export const ours = '-';

/** The address of a part with what the standard puts behind it (cmi5, 8.1). A part of SCORM is told nothing: it asks the bridge. */
export function partAddress(of: {
  readonly place: string;
  readonly file: string;
  readonly query: string;
  readonly cmi5: {
    readonly fetching: string;
    readonly actor: { readonly homePage: string; readonly name: string };
    readonly registration: string;
    readonly activity: string;
  } | null;
}): string {
  const { place, file, query, cmi5 } = of;
  const path = file.split('/').map(encodeURIComponent).join('/');
  const said = cmi5
    ? new URLSearchParams({
        endpoint: `${place}${ours}/xapi/`,
        fetch: `${place}${ours}/fetch/${cmi5.fetching}`,
        actor: JSON.stringify({ objectType: 'Agent', account: cmi5.actor }),
        registration: cmi5.registration,
        activityId: cmi5.activity,
      }).toString()
    : '';
  const all = [query, said].filter((one) => one !== '').join('&');
  return `${place}${path}${all === '' ? '' : `?${all}`}`;
}
