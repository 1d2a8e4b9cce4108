// What a map of many routes says of those that it draws, in `ru`.
import { formatNumber, plural } from '../numbers.ts';
import type { ChoiceMessages } from './en.ts';

const number = (value: number) => formatNumber('ru', value);
/** After "из": genitive. */
const routes = (value: number) =>
  `${number(value)} ${plural('ru', value, { one: 'маршрута', few: 'маршрутов', many: 'маршрутов', other: 'маршрута' })}`;
const counted = (
  value: number,
  forms: { readonly one: string; readonly few: string; readonly many: string; readonly other: string },
) => `${number(value)} ${plural('ru', value, forms)}`;

export const ru: ChoiceMessages = {
  heaviestOf: (drawn, all) => `Крупнейшие: ${number(drawn)} из ${all}`,
  linesFor: (lines, drawn, all) =>
    `${counted(lines, { one: 'линия', few: 'линии', many: 'линий', other: 'линии' })}: ${number(drawn)} из ${all}`,
  allRoutes: routes,
  routesInView: (value) => `${routes(value)} в кадре`,
  share: {
    aircraft: (percent) => `${percent} % самолётов`,
    flights: (percent) => `${percent} % рейсов`,
    people: (percent) => `${percent} % людей`,
    tonnes: (percent) => `${percent} % тонн`,
  },
  inside: (value) =>
    `Внутри одной точки: ${counted(value, { one: 'маршрут', few: 'маршрута', many: 'маршрутов', other: 'маршрута' })}.`,
  andMore: (name, more) => `${name} и ещё ${number(more)}`,
  others: (more) => `и ещё ${number(more)}`,
};
