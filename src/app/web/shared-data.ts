// The airlift that an address may hold in its fragment, `#…&data=`: no server sees that part.

const partsOf = (fragment: string) => fragment.replace(/^#/, '').split('&');
const isData = (part: string) => part.startsWith('data=');

/** What a fragment holds; null for nothing. */
export const dataIn = (fragment: string): string | null =>
  partsOf(fragment).find(isData)?.slice('data='.length) ?? null;

export function fragmentWithout(fragment: string): string {
  const others = partsOf(fragment).filter((part) => part !== '' && !isData(part));
  return others.length === 0 ? '' : `#${others.join('&')}`;
}

export const fragmentWith = (fragment: string, data: string): string =>
  `${fragment === '' ? '#' : `${fragment}&`}data=${data}`;
