// What a map of many routes says of those that it draws, in `en`.
import { formatNumber } from '../numbers.ts';

const number = (value: number) => formatNumber('en', value);

export const en = {
  /** The lines are routes as they are. */
  heaviestOf: (drawn: number, all: string) => `The ${number(drawn)} heaviest of ${all}`,
  /** The lines stand for more routes than they are. */
  linesFor: (lines: number, drawn: number, all: string) =>
    `${number(lines)} ${lines === 1 ? 'line' : 'lines'} for ${number(drawn)} of ${all}`,
  allRoutes: (routes: number) => `${number(routes)} routes`,
  routesInView: (routes: number) => `${number(routes)} routes in view`,
  share: {
    aircraft: (percent: string) => `${percent} % of the aircraft`,
    flights: (percent: string) => `${percent} % of the flights`,
    people: (percent: string) => `${percent} % of the people`,
    tonnes: (percent: string) => `${percent} % of the tonnes`,
  },
  inside: (routes: number) =>
    routes === 1
      ? '1 route begins and ends in one dot.'
      : `${number(routes)} routes begin and end in one dot.`,
  andMore: (name: string, more: number) => `${name} and ${number(more)} more`,
  /** In a list of parts, after ten of them. */
  others: (more: number) => `and ${number(more)} more`,
};

export type ChoiceMessages = typeof en;
