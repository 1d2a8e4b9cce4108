// Names of months as dates have them, whole and short, in the four languages of the interface and in French, Spanish, Portuguese
// and German (Unicode CLDR 48, and what people type); days of the week, which a date may begin with.
import { plainWord } from './plain-text.ts';

const names: readonly string[] = [
  'january jan januari январь января янв қаңтар қаң janvier janv enero ene janeiro januar jänner jän',
  'february feb februari pebruari февраль февраля фев февр ақпан ақп février févr fév febrero fevereiro fev februar feber',
  'march mar maret март марта мар наурыз нау mars marzo março märz mär mrz',
  'april apr апрель апреля апр сәуір сәу avril avr abril abr',
  'may mei май мая мамыр мам mai mayo maio',
  'june jun juni июнь июня июн маусым мау juin junio junho juno',
  'july jul juli июль июля июл шілде шіл juillet juil julio julho',
  'august aug agustus agu agt agust август августа авг тамыз там août agosto ago',
  'september sep sept сентябрь сентября сен сент қыркүйек қыр septembre septiembre setiembre set setembro',
  'october oct oktober okt октябрь октября окт қазан қаз octobre octubre outubro out',
  'november nov nopember ноябрь ноября ноя нояб қараша қар novembre noviembre novembro',
  'december dec desember des декабрь декабря дек желтоқсан жел décembre déc diciembre dic dezembro dez dezember',
];

const withoutAccents = (word: string) =>
  word
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}/gu, '')
    .normalize('NFC');

const months = new Map(
  names.flatMap((line, index) =>
    line
      .split(' ')
      .flatMap((name) => [[name, index + 1] as const, [withoutAccents(name), index + 1] as const]),
  ),
);

/** kk hangs its cases on a month: `наурызда`, `мамырдың`. */
const caseEnding = /(?:[дт]ың|[дт]ің|ның|нің|[дт]а|[дт]е|[дт]ан|[дт]ен|ға|ге|қа|ке)$/;

/** 1 to 12; null for what is no name of a month. */
export function monthOf(word: string): number | null {
  const plain = plainWord(word).replace(/\.$/, '');
  return (
    months.get(plain) ??
    months.get(withoutAccents(plain)) ??
    months.get(plain.replace(caseEnding, '')) ??
    null
  );
}

const weekdays = new Set(
  [
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun',
    'senin sen selasa sel rabu rab kamis kam jumat jum sabtu sab minggu min ahad',
    'понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс',
    'дүйсенбі дс сейсенбі сс сәрсенбі бейсенбі бс жұма жм сенбі жексенбі жс',
    'lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim',
    'lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom',
    'segunda terça ter quarta qua quinta qui sexta sex feira seg',
    'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonnabend sonntag so',
  ].flatMap((line) => line.split(' ')),
);

export const isWeekday = (word: string): boolean => weekdays.has(plainWord(word));
