// Towns that give a time zone its name: places from the tz database, names from CLDR's exemplar cities.
import assert from 'node:assert/strict';
import { LANGUAGES } from './languages.mjs';
import { zonesOf } from './names/tables.mjs';
import { exemplarCities, townOfZone } from './sources.mjs';

/** CLDR keeps the first name that a zone had. */
const CLDR_ZONES = {
  'Africa/Asmara': 'Africa/Asmera',
  'America/Argentina/Buenos_Aires': 'America/Buenos_Aires',
  'America/Argentina/Cordoba': 'America/Cordoba',
  'America/Argentina/Mendoza': 'America/Mendoza',
  'America/Indiana/Indianapolis': 'America/Indianapolis',
  'America/Kentucky/Louisville': 'America/Louisville',
  'America/Nuuk': 'America/Godthab',
  'Asia/Ho_Chi_Minh': 'Asia/Saigon',
  'Asia/Kathmandu': 'Asia/Katmandu',
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Yangon': 'Asia/Rangoon',
};

/**
 * Where a zone is called as its country and the town is not, where CLDR's name is an older one, or where it has letters
 * that are in no font that a map fetches anyway (languages left out keep CLDR's).
 */
const MAP_NAMES = {
  'America/Guatemala': { en: 'Guatemala City', id: 'Kota Guatemala' },
  'America/Mexico_City': { id: 'Kota Meksiko' },
  'America/Panama': { en: 'Panama City', id: 'Kota Panama' },
  'Asia/Kuwait': { en: 'Kuwait City', id: 'Kota Kuwait', ru: 'Эль-Кувейт', kk: 'Эль-Кувейт' },
  'Asia/Yangon': { id: 'Yangon' },
  'Europe/Chisinau': { en: 'Chisinau', id: 'Chisinau' },
};

/** Towns as geo/places.json has them, but for their rank. */
export function zoneTowns() {
  const cities = Object.fromEntries(LANGUAGES.map((language) => [language, exemplarCities(language)]));
  return zonesOf('zones.txt').map(([minimumZoom, zone]) => {
    const ownName = zone.split('/').at(-1).replaceAll('_', ' ');
    const names = LANGUAGES.map((language) => {
      const cldr = cities[language].get(CLDR_ZONES[zone] ?? zone);
      // In the letters of its identifier a zone needs no name in CLDR.
      const isLatin = language === 'en' || language === 'id';
      const name = MAP_NAMES[zone]?.[language] ?? cldr ?? (isLatin ? ownName : undefined);
      assert(name, `CLDR has a name for ${zone} in ${language}`);
      return [language, name];
    });
    return {
      id: ownName.toLowerCase().replaceAll(' ', '-'),
      ...townOfZone(zone),
      minimumZoom,
      names: Object.fromEntries(names),
    };
  });
}
