// What a map of many routes says of those that it draws, in `id`.
import { formatNumber } from '../numbers.ts';
import type { ChoiceMessages } from './en.ts';

const number = (value: number) => formatNumber('id', value);

export const id: ChoiceMessages = {
  heaviestOf: (drawn, all) => `${number(drawn)} terbesar dari ${all}`,
  linesFor: (lines, drawn, all) => `${number(lines)} garis untuk ${number(drawn)} dari ${all}`,
  allRoutes: (routes) => `${number(routes)} rute`,
  routesInView: (routes) => `${number(routes)} rute yang terlihat`,
  share: {
    aircraft: (percent) => `${percent} % pesawat`,
    flights: (percent) => `${percent} % penerbangan`,
    people: (percent) => `${percent} % orang`,
    tonnes: (percent) => `${percent} % ton`,
  },
  inside: (routes) => `${number(routes)} rute bermula dan berakhir di satu titik.`,
  andMore: (name, more) => `${name} dan ${number(more)} lainnya`,
  others: (more) => `dan ${number(more)} lainnya`,
};
