// What a place is of which nothing but its position and its names is known.

export const unknownOfPlace = {
  country: null,
  countryName: null,
  whereabouts: null,
  icao: null,
  iata: null,
  ourAirportsId: null,
  elevation: null,
  runways: null,
  utcOffset: null,
  note: null,
} as const;
