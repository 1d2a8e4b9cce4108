// What is said of a file's problems and of what can be done about them, in Indonesian.
import { formatNumber } from '../numbers.ts';
import type { ProblemWords } from './en.ts';
import { measures, rowsId } from './rows/id.ts';
import { foundId, schemaId } from './schema/id.ts';

const number = (value: number) => formatNumber('id', value);

const units: Readonly<Record<string, string>> = {
  t: 'ton',
  kg: 'kilogram',
  lb: 'pon',
  'short-ton': 'short ton',
  'long-ton': 'long ton',
};
const whyNot: Readonly<Record<string, string>> = {
  percent: ': ini persentase',
  negative: ': kurang dari nol',
  'not-whole': ': bukan bilangan bulat',
  'too-large': ': terlalu besar',
  backwards: ': bilangan yang lebih besar berdiri di depan',
  'other-measure': ': yang dihitung hal lain',
  'text-around': ': ada teks lain di samping bilangannya',
};
const signs: Readonly<Record<string, string>> = {
  ',': 'koma',
  ';': 'titik koma',
  '\t': 'tab',
  '|': 'garis tegak',
  blanks: 'dua spasi atau lebih',
};
const guesses: Readonly<Record<string, string>> = {
  town: ', lapangan udara kota itu',
  name: ', menurut namanya',
  nickname: ', dengan nama lain',
  country: ' (negara; lingkaran di tengahnya)',
};

export const id: ProblemWords = {
  problems: {
    'source.path': () => 'harus berupa path berkas di samping halaman ini, misalnya flights.csv',
    'source.offline': () => 'tidak dapat diambil: tidak ada koneksi',
    'source.refused': ({ status }) => `tidak dapat diambil: host menjawab ${status}`,
    'source.large': ({ most }) => `tidak boleh lebih besar dari ${most}`,
    'not-text': () => 'berkas ini bukan teks dalam UTF-8; simpan sebagai “CSV UTF-8”',
    'encoding-guessed': ({ encoding }) =>
      `berkas tidak menyatakan cara hurufnya ditulis; huruf dibaca sebagai ${encoding}`,
    'separator-guessed': ({ sign }) => `pemisah sel ditebak: ${signs[sign] ?? sign}`,
    'too-large.picture': () => 'gambar terlalu besar',
    'unreadable-file.png': () => 'ini bukan PNG',
    'unreadable-file.picture': () => 'gambar rusak; buka berkas yang pertama kali disimpan',
    'altered.picture': () =>
      'program lain telah mengubah gambar ini, dan pengangkutan udaranya tidak dapat dibaca lagi',
    'newer.picture': () => 'gambar disimpan oleh versi program ini yang lebih baru',
    'unreadable-file': () =>
      'berkas rusak atau isinya tidak sesuai dengan namanya; simpan sekali lagi sebagai CSV atau XLSX, lalu buka yang itu',
    'unreadable-file.zip': () => 'berkas rusak: bukan arsip ZIP yang utuh; simpan sekali lagi',
    'unreadable-file.json': () => 'berkas bukan JSON utuh dalam UTF-8',
    'unreadable-file.xml': () => 'berkas bukan XML yang utuh; simpan sekali lagi',
    'unreadable-file.deep': ({ most }) => `daftar dan objek bersarang lebih dari ${number(most)} tingkat`,
    'unreadable-file.cell': () => 'sebuah lembar memuat sel di tempat yang tidak ada',
    'unreadable-file.packed': ({ codec }) =>
      `kolomnya dimampatkan dengan ${codec}; tulis dengan SNAPPY, GZIP, atau ZSTD`,
    'no-rows': ({ example }) =>
      `tidak ada baris yang dapat dibaca; bentuk tabel adalah seperti ini: ${example}`,
    'no-rows.empty': () => 'berkas ini kosong',
    'no-rows.geometry': () => 'tidak ada garis dan tidak ada titik di dalam berkas',
    'no-rows.list': () => 'tidak ada daftar baris di dalam berkas',
    'too-large.file': ({ size, most }) =>
      `ukuran berkas ${size}; yang terbesar yang dibaca ${most}; sebagai CSV atau Parquet berkas boleh lebih besar`,
    'too-large.log': ({ size, most }) =>
      `ukuran berkas ${size}; yang terbesar yang dibaca ${most}; buat dulu tabel yang lebih kecil dengan npm run airlift -- aggregate (docs/large.md)`,
    'too-large.unpacked': ({ most }) =>
      `setelah dibuka kemasannya, berkas lebih besar dari ${most}, terlalu banyak untuk sebuah tabel`,
    'too-large.sheets': ({ most }) =>
      `buku kerja ini memuat lebih dari ${number(most)} lembar; simpan lembar yang penting sebagai CSV`,
    'too-large.reach': ({ lastRow, lastColumn }) =>
      `sebuah lembar mencapai baris ${number(lastRow)} dan kolom ${number(lastColumn)}; hapus isi yang jauh dari tabel`,
    'too-large.rows': ({ count, most }) =>
      `ada ${number(count)} baris; sebuah tabel boleh memuat ${number(most)}`,
    'too-large.log-rows': ({ count, most }) =>
      `ada ${number(count)} baris; sebuah tabel boleh memuat ${number(most)}; buat dulu tabel yang lebih kecil dengan npm run airlift -- aggregate (docs/large.md)`,
    'too-large.columns': ({ count }) => `ada ${number(count)} kolom, terlalu banyak untuk sebuah tabel`,
    'too-large.cells': ({ most, cells }) =>
      `ada lebih dari ${number(most)} baris atau ${number(cells)} sel; bagilah tabelnya`,
    'rows-grouped': ({ count, movements }) =>
      `baris yang isinya sama, atau hanya berbeda jumlah angkutannya, dihitung bersama: ${number(count)} baris menjadi ${number(movements)} pergerakan`,
    'grouped-by-month': ({ most }) =>
      `per hari akan ada lebih dari ${number(most)} pergerakan: penerbangan satu bulan dihitung bersama, dan satu hari tidak dapat dipilih; untuk harian, buka sebagian berkas, atau tabel yang dibuat dengan npm run airlift -- aggregate (docs/large.md)`,
    'too-large.movements': ({ most }) =>
      `per bulan pun akan ada lebih dari ${number(most)} pergerakan, lebih dari yang dapat dimuat peramban; buat dulu tabel yang lebih kecil dengan npm run airlift -- aggregate (docs/large.md)`,
    'too-large.carried': ({ count }) =>
      `gambar ini menampilkan ${number(count)} pergerakan, lebih dari yang dapat dibawa sebuah gambar; buka berkas asalnya`,
    'too-large.memory': () =>
      'memori peramban tidak cukup untuk berkas ini; buat dulu tabel yang lebih kecil dengan npm run airlift -- aggregate (docs/large.md)',
    locked: () => 'berkas dikunci dengan kata sandi; simpan tanpa kata sandi',
    'locked.old': () =>
      'ini buku kerja Excel sebelum 2007, atau yang dikunci dengan kata sandi; simpan sebagai XLSX tanpa kata sandi',
    'not-a-table': ({ kind }) =>
      `ini ${kind}, bukan tabel penerbangan; tabel berupa CSV, XLSX, GeoJSON, KML, JSON, atau Parquet`,
    'no-geometry': ({ count }) => `${number(count)} fitur tidak bergeometri; yang dibaca hanya keterangannya`,
    'no-line': ({ count }) => `${number(count)} fitur bukan garis dan bukan titik, maka tidak dibaca`,
    'rows-beyond': ({ count, most }) =>
      `berkas memuat ${number(count)} baris; yang dibaca ${number(most)} baris pertama`,
    altered: () => 'yang disimpan di dalamnya sudah diubah program lain dan tidak dapat dibaca lagi',
    'altered.at': ({ at }) => `berkas simpanan tidak dapat dibaca di ${at}`,
    'altered.link': () => 'tautan terpotong atau berubah; mintalah sekali lagi, atau minta berkasnya',
    newer: () => 'berkas disimpan oleh versi program ini yang lebih baru',
    'newer.link': () => 'tautan dibuat oleh versi program ini yang lebih baru',
    'foreign-picture': () =>
      'tidak ada pengangkutan udara di gambar ini; buka gambar yang disimpan di sini, atau tabelnya',
    'no-such-sheet': ({ found }) => `tidak ada lembar “${found}”; lembar lain yang dibaca`,
    'missing-column': ({ column, example }) =>
      `tidak ada kolom “${column}”, yang menyebut ${column === 'from' ? 'asal' : 'tujuan'} penerbangan; bentuk tabel adalah seperti ini: ${example}`,
    'unknown-column': ({ columns, count, known }) =>
      `${count === 1 ? `kolom “${columns}”` : `kolom-kolom ${columns}`} tidak dibaca; kolom yang ada ialah ${known}`,
    'unknown-column.unused': ({ columns, count }) =>
      `${count === 1 ? `kolom “${columns}”` : `kolom-kolom ${columns}`} tidak dipakai; sebutkan artinya bila peta memerlukannya`,
    'column-twice': ({ found }) => `kolom “${found}” ada dua; yang dibaca yang pertama`,
    'no-header': () => 'tabel tanpa judul kolom; arti setiap kolom ditebak dari isinya',
    'no-hub': ({ column }) =>
      `kolom “${column}” hanya memuat satu ujung setiap penerbangan; sebutkan tempat yang menjadi ujung lain semuanya`,
    'matrix-direction': () =>
      'nama tempat ada di kolom pertama dan di judul kolom; sebutkan apakah penerbangan dari yang satu ke yang lain, atau sebaliknya',
    'date-order': ({ example }) =>
      `“${example}” bisa berarti dua hari; sebutkan apakah hari atau bulan yang di depan`,
    'decimal-sign': ({ example }) =>
      `“${example}” bisa berarti dua bilangan; sebutkan apakah koma atau titik yang memisahkan pecahan`,
    'computed-tonnes': ({ unit, column }) => `ton dihitung dari ${units[unit] ?? unit} di kolom “${column}”`,
    'computed-tonnes.guessed': ({ column }) => `“ton” di kolom “${column}” dianggap ton 1.000 kg`,
    'computed-tonnes.no-unit': ({ column }) =>
      `kolom “${column}” tidak menyebut satuan; angkanya dianggap ton`,
    inherited: ({ column }) => `sel kosong di kolom “${column}” dianggap sama dengan sel di atasnya`,
    'unclosed-quote': () => 'ada tanda kutip yang tidak ditutup; sesudahnya dibaca sebagai satu sel',
    'unclosed-quote.dropped': () =>
      'ada tanda kutip yang tidak ditutup; tanda itu diabaikan, dan barisnya dibaca',
    'divided-otherwise': ({ sign, other }) =>
      `pemisah sel di sini ${signs[other] ?? other}, di baris lain ${signs[sign] ?? sign}; keduanya dibaca`,
    'longer-than-header': () =>
      'baris ini memuat lebih banyak sel daripada judul kolom; apit sel yang memuat koma dengan tanda kutip',
    skipped: () => 'tidak diikutkan, sesuai jawaban Anda',
    'skipped.place': ({ found }) => `baris dengan “${found}” tidak diikutkan, sesuai jawaban Anda`,
    'says-nothing': () => 'baris ini tidak menyebut tempat dan tidak menyebut jumlah',
    'end-not-reported': ({ end }) =>
      `${end === 'to' ? 'tujuan' : 'asal'} tidak dilaporkan: baris dihitung dan tidak digambar`,
    'unknown-whole': ({ found }) =>
      `tidak ada baris dengan “${found}” di kolom movement; tulis di sana, atau kosongkan sel ini`,
    'whole-left-out': ({ found }) => `“${found}” sendiri tidak diikutkan; baris ini dihitung sendiri`,
    'part-of-itself': ({ movement, found }) =>
      `“${movement}” dan “${found}” saling menjadi bagian; kosongkan sel ini pada salah satunya`,
    'claims-differ': ({ first, said }) =>
      `baris ${first} menyebut “${said}” untuk pergerakan yang sama; itu yang dipakai, dan dari baris ini jumlahnya`,
    'missing.fleet': () => 'armada adalah jumlah pesawat satu tipe; tulis keduanya',
    'missing.text': () => 'baris teks ditulis di kolom note; tulis di sana',
    'missing.place': () => 'tempat ini tidak beridentitas dan tidak bernama; beri nama',
    'id-twice': ({ id: own }) => `“${own}” sudah menjadi id tempat lain; beri setiap tempat id tersendiri`,
    'unreadable-amount': ({ found, measure, fault }) =>
      `“${found}” bukan jumlah ${measures[measure] ?? measure}${whyNot[fault] ?? ''}; tulis seperti 12, >70, setidaknya 5, sekitar 30, atau 14 atau 15, atau kosongkan sel bila tidak dilaporkan`,
    'doubtful-mark': ({ found, column }) =>
      `“${found}” di kolom “${column}” dianggap tidak dilaporkan; di sebagian tabel artinya bilangan kecil`,
    'unreadable-date': ({ found }) =>
      `“${found}” bukan tanggal; tulis 2022-03-04, 2022-03, atau 2022-03-03/2022-03-08`,
    'unreadable-date.day': ({ found }) => `“${found}” bukan hari; tulis seperti 2022-03-04`,
    'no-year': ({ found }) => `“${found}” tanpa tahun; sebutkan tahun tabel ini`,
    'unreadable-position': () => 'diperlukan derajat desimal, seperti 51.4775 dan -0.4614',
    'unreadable-position.range': () =>
      'diperlukan derajat desimal: lat dari -90 sampai 90 dan lon dari -180 sampai 180, seperti 51.4775 dan -0.4614',
    'unreadable-position.several': ({ end }) =>
      `posisi di ${end}_lat dan ${end}_lon hanya untuk satu tempat; uraikan beberapa tempat di tabel places`,
    'unreadable-word': ({ found, known }) => `“${found}” bukan salah satu dari ${known}; tulis salah satunya`,
    'unreadable-word.row': ({ found }) =>
      `“${found}” bukan jenis baris; kosongkan sel bila ada yang terbang, atau tulis fleet atau text`,
    'unreadable-word.language': ({ found, known }) =>
      `“${found}” bukan salah satu bahasa halaman ini, ${known}; teksnya dianggap berbahasa Inggris`,
    'unreadable-word.field': ({ found, known }) =>
      `isian “${found}” tidak dibaca; isian yang ada ialah ${known}`,
    'unreadable-route': ({ found }) =>
      `“${found}” bukan rute; tulis seperti LGG-JFK, atau kosongkan sel bila tidak dilaporkan`,
    'unreadable-direction': ({ found }) => `“${found}” tidak menyebut apakah sesuatu datang atau pergi`,
    'unknown-place': ({ found }) =>
      `tidak diketahui di mana “${found}”; tulis kode ICAO atau IATA atau lintang dan bujurnya, atau uraikan di tabel places`,
    'unknown-place.near': ({ found, near }) =>
      `tidak diketahui di mana “${found}”; tulis kode ICAO atau IATA atau lintang dan bujurnya, atau uraikan di tabel places; yang bernama mirip: ${near}`,
    'place-ambiguous': ({ found, places }) =>
      `“${found}” bisa berarti beberapa tempat: ${places}; sebutkan yang mana`,
    'place-guessed': ({ found, place, by }) =>
      `“${found}” dianggap ${place}${guesses[by] ?? ''}; sebutkan yang lain bila keliru`,
    'place-chosen': ({ found, position }) =>
      `“${found}” berada di tempat yang Anda tentukan pada peta: ${position}`,
    'type-guessed': ({ found, name, by }) =>
      `“${found}” dianggap jenis ${name}${guesses[by] ?? ''}; tulis yang lain bila keliru`,
    'aircraft-counted': ({ found }) =>
      `dari “${found}” yang dibaca hanya jenisnya, bukan jumlahnya; tulis jumlahnya di kolom aircraft_count`,
    'code-share': ({ rows }) =>
      `baris ${rows} berangkat pada menit yang sama dan hanya berbeda operatornya, seperti penerbangan codeshare; semuanya dihitung`,
    ...rowsId,
    ...schemaId,
  },
  found: foundId,
  mends: {
    'take-place': ({ place }) => `Pakai ${place}`,
    'take-city': ({ name }) => `Pakai kota ${name}`,
    'place-not-reported': () => 'Anggap tidak dilaporkan',
    'not-reported': () => 'Anggap tidak dilaporkan',
    'leave-out-rows': () => 'Jangan ikutkan baris-baris ini',
    'leave-out-row': ({ row }) => `Jangan ikutkan baris ${row}`,
    'keep-row': ({ row }) => `Ikutkan baris ${row}`,
    'keep-both': () => 'Ikutkan semuanya',
    'day-first': ({ example }) => `Hari di depan dalam ${example}`,
    'month-first': ({ example }) => `Bulan di depan dalam ${example}`,
    'decimal-comma': ({ example }) => `Koma dalam ${example} memisahkan pecahan`,
    'as-kilograms': () => 'Itu kilogram',
    'as-pounds': () => 'Itu pon',
    'decimal-point': ({ example }) => `Titik dalam ${example} memisahkan pecahan`,
    'leave-names': () => 'Jangan pakai nama ini',
    'take-names': () => 'Pakai sebagai nama kedua ujung',
    'rows-are-from': () => 'Dari kolom pertama ke judul kolom',
    'rows-are-to': () => 'Dari judul kolom ke kolom pertama',
  },
  remarks: {
    'day-first': () => 'hari di depan',
    'month-first': () => 'bulan di depan',
    'year-first': () => 'tahun di depan',
    'by-code': () => 'menurut kode',
    'by-name': () => 'menurut nama',
    'not-known': ({ count }) => `${number(count)} tidak dikenal`,
    links: () => 'tautan',
  },
};
