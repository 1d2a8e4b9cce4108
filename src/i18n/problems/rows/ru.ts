// What is said of rows that are no movements, and of what stands beside a table or in another, in ru.
import { formatNumber } from '../../numbers.ts';
import type { RowWords } from './en.ts';

const number = (value: number) => formatNumber('ru', value);

/** In the genitive: "число рейсов". */
export const measures: Readonly<Record<string, string>> = {
  aircraft: 'самолётов',
  flights: 'рейсов',
  people: 'людей',
  tonnes: 'тонн',
};

export const rowsRu: RowWords = {
  'group-heading': () => 'заголовок между строками, сам он не строка',
  'note-below': () => 'примечание под таблицей, не её строка',
  'second-list': () => 'под таблицей стоит ещё один список; его строки пропущены',
  'total-row': () => 'итог, а не перелёт',
  'total-row.agrees': ({ written }) => `итог, а не перелёт: в нём ${number(written)}, как и в строках выше`,
  'total-row.differs': ({ written, sum }) =>
    `итог, а не перелёт: в нём ${number(written)}, а в строках выше ${number(sum)}`,
  cancelled: () => 'рейс отменён',
  planned: () => 'рейс только запланирован',
  'same-row-twice': ({ rows }) => `строки ${rows} одинаковы; все учтены`,
  'same-row-twice.many': ({ rows, count }) =>
    `строки, повторяющие строки выше, — ${number(count)} (${rows}); все учтены`,
  'total-row.counted': ({ found }) =>
    `в строке написано «${found}», но указано, откуда или куда летели, и она не равна сумме строк выше: учтена как перелёт`,
  'no-locations': ({ column, example }) =>
    `в столбце «${column}» только номера, например ${example}; какие это места, указано в другой таблице (id, name, lat, lon): откройте обе вместе`,
  'no-locations.places': () =>
    'в этой таблице указано, где находятся места, но рейсов нет; откройте вместе с ней таблицу рейсов',
  'no-locations.unknown': ({ column, example }) =>
    `ни одно место в столбце «${column}» не известно, например «${example}»; если другая таблица говорит, где они (id, name, lat, lon), откройте обе вместе`,
  'ends-of-name': ({ column, found }) =>
    `названия обоих концов взяты из «${found}» в столбце «${column}»: там между двумя названиями стоит тире или стрелка; где они, показывает линия, от первой точки к последней`,
  'ends-of-name.offered': ({ column, found }) =>
    `«${found}» в столбце «${column}», возможно, называет оба конца, но ни одно из названий не известно: у концов есть только координаты`,
  'ends-of-name.reversed': ({ found }) =>
    `«${found}» называет концы в обратном порядке, чем идёт линия; принято направление линии`,
  'doubtful-mark.note': ({ found, column }) =>
    `«${found}» после числа в столбце «${column}» понято как знак сноски`,
  'place-ambiguous.listed': ({ found, count }) =>
    `«${found}» может быть одним из ${number(count)} аэродромов; укажите каким`,
  'says-nothing.cells': () => 'ни одна ячейка строки не говорит, что кто-то летел',
  transposed: () =>
    'каждый рейс стоит в отдельном столбце; нужно по рейсу в строке: скопируйте таблицу и вставьте её с транспонированием',
  'counts-apart': ({ measure, read, columns }) =>
    `число ${measures[measure] ?? measure} стоит не в одном столбце: читается «${read}», не читаются ${columns}; если это части одного числа, добавьте столбец с их суммой`,
  'counts-apart.none': ({ measure, columns }) =>
    `столбцы, в которых число ${measures[measure] ?? measure}, возможно, указано по частям, не читаются: ${columns}; добавьте столбец с их суммой`,
  'one-flight-a-row': ({ column }) =>
    `каждая строка учтена как один рейс: ни один столбец не понят как количество; если оно в столбце «${column}», укажите, что в нём посчитано`,
};
