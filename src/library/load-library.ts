// Brings the library to a page, in files of their own that nothing asks for before somebody opens a table.
import { type Library, libraryOf } from './library.ts';

export async function loadLibrary(): Promise<Library> {
  const [airfields, moreAirfields] = await Promise.all([
    import('../../geo/library/airfields.json'),
    import('../../geo/library/more-airfields.json'),
  ]);
  return libraryOf({ airfields: airfields.default, moreAirfields: moreAirfields.default });
}
