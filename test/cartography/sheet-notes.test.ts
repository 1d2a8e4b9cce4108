// What is not reported, as a sheet lists it in one sentence.
import { expect, it } from 'vitest';
import { lowered } from '../../src/cartography/sheet/blocks/notes.ts';

it('a remark within a sentence begins small, but for a name, declined or not, and an abbreviation', () => {
  const inKazakh = ['Қазақстан', 'Ресей'];
  expect(lowered('Қазақстандағы 54 ұшақтың әуеайлағы', 'kk', inKazakh)).toBe(
    'Қазақстандағы 54 ұшақтың әуеайлағы',
  );
  expect(lowered('Ортақ сандардың бөлінуі', 'kk', inKazakh)).toBe('ортақ сандардың бөлінуі');
  expect(lowered('Индии неизвестны типы', 'ru', ['Индия'])).toBe('Индии неизвестны типы');
  expect(lowered('Аэродромы ВВС', 'ru', ['Индия'])).toBe('аэродромы ВВС');
  expect(lowered('ВВС: типы самолётов', 'ru', [])).toBe('ВВС: типы самолётов');
  expect(lowered('Airfields of 54 aircraft', 'en', ['Iran', 'Aden'])).toBe('airfields of 54 aircraft');
});
