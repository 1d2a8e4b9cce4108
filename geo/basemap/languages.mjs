// The languages of the map, the first of which has a name for everything.
export const LANGUAGES = ['en', 'id', 'ru', 'kk'];
