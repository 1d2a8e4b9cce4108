// Where the countries' names stand: code, longitude, latitude, in the order of importance, by the zoom they appear at.
// Further pairs are places to fall back to where the first is not free or not in sight.
// Positions are chosen by hand, in the part of a country that the first view shows (China's is in its far west).
// Kazakhstan's stands south-west of the route from Chkalovsky to Almaty, Russia's
// north-east of it; neither may move towards it. The names come from CLDR, with the exceptions below.

export const COUNTRY_LABELS = [
  {
    minimumZoom: 1.5,
    labels: `KZ 60.6 47.7 73.5 49.6 57 49.4, RU 60.5 61 70 58.3 48 58.6 92 61 44 51.5 118 62, CN 81.4 39.3 104 34.5, US -99 39.5, CA -106 57, BR -53 -10, AU 134 -25, IN 78.5 22.5,
      ID 114 -1.9, AR -65.5 -36.5, DZ 2.5 28, SA 45.3 21.6, CD 22.6 -2.6, MX -102.5 24, GL -41 74, MN 104 46.7`,
  },
  {
    minimumZoom: 2.2,
    labels: `UA 34 49.2, TR 34.5 39.1, IR 56.3 34.6, AF 65.9 34.5, UZ 63.4 41.9, TM 59.2 39.2, PK 68.5 29.5, FR 2.5 46.7,
      SE 15.5 62.5, NO 9 61.2, FI 26.3 63.2, DE 10.3 51.2, PL 19.3 52.1, ES -4 38.7, EG 29.5 26.6, LY 17.8 27, SD 30 15.8,
      ET 41.8 7.3, NG 8 9.6, NE 9.5 17.3, TD 18.6 15.3, ML -1.5 18, MR -10.5 20.2, AO 17.6 -12.3, ZA 23.5 -30, NA 17.6 -25.2,
      TZ 34.8 -6.3, ZM 25.5 -14.6, MZ 36.5 -16.5, MG 45.9 -21.3, KE 37.9 0.5, SO 45.5 3.8, JP 140.7 39.6, TH 101 15.6,
      MM 96 21.5, PG 144.3 -6.6, PE -75.5 -9.5, CO -72.3 2.4, VE -66 7.3, BO -64.6 -16.8, CL -70.6 -28, AQ 60 -78,
      GB -1.8 53, IT 12.6 42.9, IQ 43.5 32.6, YE 47.2 15.7, NZ 171.8 -43.3`,
  },
  {
    minimumZoom: 2.8,
    labels: `KG 74.7 41.5, TJ 71 38.6, BY 28 53.4, RO 25 45.9, GE 43.4 42.15, AZ 48.3 40.4, SY 38.4 35.1, MY 114.2 3.6,
      PH 122.6 12.2, VN 108 13.8, LA 103.6 19, KH 105 12.7, NP 84 28.3, KR 128 36.4, KP 126.6 39.8, OM 56 20.5, MA -6.4 31.8,
      EC -78.5 -1.4, PY -58.4 -23.2, UY -56 -32.8, CU -79 21.9, GY -59 4.8, CM 12.7 5.7, CF 20.6 6.7, SS 30.3 7.3, UG 32.4 1.4,
      GA 11.7 -0.8, CG 15.4 -0.9, ZW 29.8 -19, BW 23.8 -22.2, GH -1.2 7.8, CI -5.5 7.6, BF -3.5 11.2, GN -10.9 10.7, SN -14.5 14.5,
      EH -12.9 24.2, IS -18.6 64.9, GR 22 39.4, BG 25.3 42.7, HU 19.3 47.1, PT -8.1 39.6`,
  },
  {
    minimumZoom: 3.4,
    labels: `LT 23.9 55.4, LV 25.3 56.9, EE 25.8 58.7, AM 44.8 40.3, MD 28.6 47.1, RS 20.8 44.1, AT 14.2 47.5, CZ 15.3 49.8,
      SK 19.5 48.7, IE -8 53.2, JO 36.6 30.6, BD 89.3 25, LK 80.7 7.7, TN 9.3 34.2, ER 38.5 15.7, AE 54.2 23.7, HT -72.6 19,
      DO -70.5 18.9, GT -90.3 15.6, HN -86.7 14.8, NI -85.1 12.9, PA -81.3 8.3, CR -83.3 9, SR -55.9 4.1, LR -9.3 6.4,
      SL -11.7 8.6, BJ 2.3 9.7, TG 1 8.6, MW 34.1 -13.4, NC 165.4 -21.3, TW 121 23.7, BT 90.4 27.4, HR 16.4 45.5, BA 17.8 44.2,
      NL 5.5 52.3, BE 4.6 50.7, CH 8.1 46.8, DK 9.2 56, AL 20.1 41.1, MK 21.7 41.6, IL 34.9 31.2, LB 35.9 34, CY 33.2 35,
      KW 47.6 29.3, QA 51.2 25.3`,
  },
  {
    minimumZoom: 4.2,
    labels: `SI 14.8 46.1, ME 19.3 42.8, XK 20.9 42.6, PS 35.25 31.95, LU 6.1 49.8, BI 29.9 -3.4, RW 29.9 -2, LS 28.2 -29.6,
      SZ 31.5 -26.6, GQ 10.5 1.6, GW -15 12.1, GM -15.7 13.4, DJ 42.6 11.7, SV -88.9 13.7, BZ -88.7 17.2, JM -77.3 18.15,
      PR -66.4 18.2, BS -77.9 24.5, TT -61.3 10.4, TL 125.8 -8.8, BN 114.7 4.5, SG 103.8 1.35, FJ 178 -17.8, SB 160.2 -9.6,
      VU 167 -15.4, MU 57.6 -20.3, KM 43.4 -11.7, CV -23.8 15.7, ST 6.9 0.6, BH 50.55 26.05, MT 14.4 35.9, MV 73.3 3.2`,
  },
  {
    minimumZoom: 5.2,
    labels: `AD 1.6 42.55, MC 7.4 43.74, LI 9.55 47.15, SM 12.45 43.94, VA 12.453 41.903, SC 55.5 -4.7, WS -172.2 -13.7,
      TO -175.2 -21.2, KI -157.4 1.9, TV 179.2 -8.5, NR 166.93 -0.53, PW 134.5 7.5, FM 158.2 6.9, MH 171.2 7.1, BB -59.55 13.2,
      LC -61 13.9, VC -61.2 13.2, GD -61.7 12.1, DM -61.4 15.4, AG -61.8 17.1, KN -62.75 17.3`,
  },
];

/**
 * Where CLDR's name is longer than a map's or is not the one a map uses (languages left out keep CLDR's): short forms,
 * and the two Congos told apart as maps do.
 */
export const MAP_NAMES = {
  CD: { en: 'DR Congo', id: 'RD Kongo', ru: 'ДР Конго', kk: 'Конго ДР' },
  CG: { en: 'Congo', id: 'Kongo', ru: 'Конго', kk: 'Конго' },
  CF: { en: 'Central African Rep.', id: 'Rep. Afrika Tengah', ru: 'ЦАР', kk: 'Орталық Африка Республикасы' },
  FM: { ru: 'Микронезия' },
  SZ: { id: 'Eswatini' },
  ZA: { ru: 'ЮАР' },
  GB: { id: 'Britania Raya' },
  US: { ru: 'США', kk: 'АҚШ' },
  AE: { en: 'UAE', id: 'UEA', kk: 'БАӘ' },
};
