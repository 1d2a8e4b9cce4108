// What a map of many routes says of those that it draws, in `kk`.
import { formatNumber } from '../numbers.ts';
import type { ChoiceMessages } from './en.ts';

const number = (value: number) => formatNumber('kk', value);

export const kk: ChoiceMessages = {
  heaviestOf: (drawn, all) => `${all} ішінен ең ірі ${number(drawn)}`,
  linesFor: (lines, drawn, all) => `${number(lines)} сызық: ${all} ішінен ${number(drawn)}`,
  allRoutes: (routes) => `${number(routes)} бағыт`,
  routesInView: (routes) => `көрініп тұрған ${number(routes)} бағыт`,
  share: {
    aircraft: (percent) => `ұшақтардың ${percent} %-ы`,
    flights: (percent) => `рейстердің ${percent} %-ы`,
    people: (percent) => `адамдардың ${percent} %-ы`,
    tonnes: (percent) => `тоннаның ${percent} %-ы`,
  },
  inside: (routes) => `${number(routes)} бағыт бір нүктенің ішінде басталып, аяқталады.`,
  andMore: (name, more) => `${name} және тағы ${number(more)}`,
  others: (more) => `және тағы ${number(more)}`,
};
