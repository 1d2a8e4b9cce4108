// Everything computed, each with its formula and its inputs in a line.

import { boundsOf } from '../../airlift/amount.ts';
import { computed } from '../../airlift/basis.ts';
import { liftOf } from '../../airlift/counting/lift.ts';
import { usePresentation } from '../page/presentation-context.ts';

interface Estimate {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly formula: string;
}

export default function EstimateList() {
  const { report, language, messages } = usePresentation();
  const routes = report.routeGroups.flatMap((group) =>
    group.routes.flatMap(({ route, kilometres, bearing }): Estimate[] => [
      {
        id: route.id,
        name: messages.routeName(route.from.names[language], route.to.names[language]),
        value: `${kilometres} ${messages.kilometres}, ${bearing}`,
        formula: messages.distanceFormula,
      },
    ]),
  );
  const times = report.routeGroups.flatMap((group): Estimate[] => {
    // Of the types that flew, as the time is: another fleet's speed is no input of it.
    const types = report.shown.movements.find(({ movement }) => movement === group.movement)?.aircraft ?? [];
    const cruises = types.map(({ cruise }) => cruise).filter((cruise) => cruise !== null);
    if (group.time === null) return [];
    const slowest = Math.min(...cruises.map(({ minimum }) => minimum));
    const fastest = Math.max(...cruises.map(({ maximum }) => maximum));
    return [
      {
        id: `${group.movement.id}-time`,
        name: messages.inTheAir,
        value: group.time,
        formula: messages.timeFormula(messages.number(slowest), messages.number(fastest)),
      },
    ];
  });
  const lifts = report.shown.fleets.flatMap((fleet): Estimate[] => {
    const lift = liftOf(fleet);
    const { minimum, maximum } = boundsOf(fleet.count);
    // "About" gives no bounds, and nothing to reckon with.
    if (minimum === 0 && maximum === Number.POSITIVE_INFINITY) return [];
    const load = fleet.aircraft.largestLoad;
    if (lift === null || load === null) return [];
    const isOpen = maximum === Number.POSITIVE_INFINITY;
    return [
      {
        id: `${fleet.id}-lift`,
        name: messages.liftName(fleet.aircraft.name),
        value: isOpen
          ? messages.tonnesOrMore(messages.number(lift.minimum))
          : messages.tonnes(`${messages.number(lift.minimum)}–${messages.number(lift.maximum)}`),
        formula: messages.liftFormula(
          isOpen ? messages.orMore(minimum) : messages.number(maximum),
          `${messages.number(load.minimum)}–${messages.number(load.maximum)}`,
        ),
      },
    ];
  });
  return (
    <dl className="estimates">
      {[...routes, ...times, ...lifts].map((estimate) => (
        <div key={estimate.id} data-basis={computed}>
          <dt>{estimate.name}</dt>
          <dd>
            <strong>{estimate.value}</strong> <span className="claim-source">{estimate.formula}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
