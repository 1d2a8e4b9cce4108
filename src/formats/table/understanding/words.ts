// The words that headers are made of, in the four languages of the page and in French, Spanish, Portuguese, German and Dutch.
// Each list names one thing; `header-words.ts` puts them together.

/** Lower case, without marks and signs, `PaxTo` and `airport1` taken apart. */
export const normal = (header: string): string =>
  header
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#№]+/gu, ' ')
    .trim();

const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[|\n]/)
      .map((word) => normal(word))
      .filter(Boolean),
  );

/** One of some words, divided by bars, between other words of a header in its normal form; a word may hold a group. */
export const wordsForm = (all: string): RegExp =>
  new RegExp(`(?:^| )(?:${all.normalize('NFKD').replace(/\p{M}/gu, '')})(?: |$)`);

/** Words, of which one says what the column is. */
export const words = {
  from: list(`from|origin|origins|orig|org|src|dep|departure|departing|departed|depart|start|adep|takeoff|loading|onload|embarkation
    asal|dari|keberangkatan|berangkat|pemberangkatan
    откуда|отправление|отправления|вылет|вылета|отправитель|взлет|взлета
    қайдан|шығу|шыққан|ұшу|ұшқан|жөнелту
    origine|depart|provenance|origen|salida|desde|procedencia|origem|partida|saida
    von|abflug|abflugort|startort|herkunft|abgang|abgangsort|abflughafen|startflughafen
    van|vertrek|herkomst|vanaf|vertrekpunt`),
  to: list(`to|destination|destinations|dest|dst|des|arr|arrival|arriving|arrived|target|ades|landing|offload|disembarkation
    tujuan|ke|kedatangan|tiba
    куда|назначение|назначения|прилет|прилета|прибытие|прибытия|посадки|получатель
    қайда|бару|келу|баратын|жету|межелі
    arrivee|vers|llegada|destino|hasta|hacia|chegada|para
    nach|ziel|zielort|ankunft|ankunftsort|zielflughafen|bestimmungsort
    naar|bestemming|aankomst`),
  via: list(`via|stopover|stop|stops|transit|layover|waypoint|singgah|через|промежуточный|промежуточная|арқылы|escale|escales|escala|escalas
    über|ueber|zwischenlandung|zwischenstopp|tussenlanding|tussenstop`),
  latitude: list('lat|latitude|широта|ендік|breite|breitengrad|latitud|lintang|breedtegraad'),
  longitude: list('lon|lng|long|longitude|долгота|бойлық|länge|längengrad|longitud|bujur|lengtegraad'),
  name: list(
    'name|nama|название|наименование|атауы|nom|nombre|nome|naam|bezeichnung|city|town|municipality|kota|город|города|қала|ville|ciudad|cidade|stadt|stad',
  ),
  place:
    list(`airport|airports|place|places|station|port|location|locations|city|town|airfield|airbase|base|aerodrome|bandara|kota|tempat|lokasi
    аэропорт|аэропорта|аэродром|аэродрома|город|города|место|пункт|пункта|әуежай|әуежайы|қала|қаласы|жер|орны
    aeroport|ville|lieu|aerodrome|aeropuerto|ciudad|lugar|aeroporto|cidade|local
    flughafen|ort|stadt|flugplatz|luchthaven|stad|plaats|vliegveld`),
  country: list(
    'country|countries|state|region|continent|province|negara|provinsi|страна|страны|регион|область|ел|елі|pays|pais|land|estado|province|provincie',
  ),
  date: list('date|dates|dof|datum|tanggal|tgl|дата|даты|күні|fecha|firstseen|flugdatum|vluchtdatum'),
  day: list('day|hari|день|күн|jour|dia|tag|dag|data|время и дата'),
  month: list('month|bulan|месяц|ай|mois|mes|monat|maand'),
  year: list('year|tahun|год|жыл|annee|an|ano|año|jahr|jaar'),
  time: list(
    'time|times|hour|utc|etd|eta|atd|ata|std|sta|waktu|jam|pukul|время|час|уақыт|heure|hora|zeit|uhrzeit|abflugzeit|ankunftszeit|tijd|lastseen',
  ),
  end: list('end|until|till|bis|sampai|fin|fim|конец|окончание|last'),
  aircraft:
    list(`aircraft|plane|planes|airplane|aeroplane|airframe|equipment|equip|typecode|typdecode|aircrafttype|actype
    pesawat|самолет|самолета|самолеты|самолетов|вс|борт|ұшақ|ұшағы|ұшақтар
    avion|avions|appareil|appareils|aeronef|aeronave|aeronaves|avion|aviones|aviao|avioes
    flugzeug|flugzeuge|flugzeugtyp|muster|luftfahrzeug|vliegtuig|vliegtuigen|vliegtuigtype|toestel|toestellen|toesteltype`),
  type: list('type|types|model|kind|jenis|tipe|тип|типа|түрі|типі|tipo|modelo|typ|modell'),
  operator:
    list(`operator|operators|op|opr|oper|operateur|airline|airlines|carrier|carriers|company|operated|airforce|maskapai|авиакомпания|авиакомпании|перевозчик|оператор|эксплуатант
    әуекомпания|тасымалдаушы|compagnie|exploitant|transporteur|aerolinea|compania|operador|companhia|empresa
    fluggesellschaft|betreiber|gesellschaft|fluglinie|luchtvaartmaatschappij|maatschappij|vervoerder`),
  flights:
    list(`flights|flts|sorties|sortie|missions|rotations|rotation|departures|movements|frequency|frequencies|trips|landings|arrivals
    penerbangan|рейсы|рейсов|вылеты|вылетов|полеты|полетов|рейстер|рейстердің|ұшулар
    vols|vuelos|voos|fluge|flüge|einsatze|vluchten|nflights|numflights`),
  people:
    list(`people|pax|passenger|passengers|persons|person|personnel|evacuees|evacuated|travelers|travellers|troops|soldiers|refugees|returnees|citizens|adults|beneficiaries|deportees|deported|detainees|migrants|patients|casualties|wounded|repatriated|individuals|removed|removals|expelled|rescued|airlifted
    penumpang|orang|pengungsi|dideportasi|dievakuasi|пассажиры|пассажиров|пассажир|человек|люди|людей|чел|эвакуировано|эвакуированных|депортировано|депортированных|выслано|вывезено|военнослужащих|граждан
    жолаушылар|жолаушы|адам|адамдар|passagers|passager|personnes|evacues|expulses|voyageurs|pasajeros|personas|evacuados|deportados|expulsados|repatriados|passageiros|pessoas
    passagiere|personen|fluggaste|evakuierte|abgeschobene|passagiers|reizigers|mensen`),
  cargo:
    list(`cargo|freight|payload|load|weight|goods|supplies|tonnage|kargo|muatan|berat|груз|груза|грузы|тоннаж|вес|масса|жүк|салмағы|fret|cargaison|poids|charge
    carga|peso|fracht|ladung|gewicht|frachtgut|vracht|lading|gewicht`),
  tonnes: list('tonnes|tonne|tons|ton|t|mt|metric|тонн|тонны|тонна|т|тн|toneladas|tonelada|tonnen|tonase|to'),
  kilograms: list(
    'kg|kgs|kilogram|kilograms|kilo|kilos|kilogramme|kilogrammes|kilogramm|кг|килограмм|килограммов|kilogramos|quilos',
  ),
  pounds: list('lb|lbs|pound|pounds|фунтов|фунты'),
  number:
    list(`number|count|no|num|nr|n|of|qty|quantity|total|jumlah|banyaknya|количество|число|кол|во|саны|nombre|numero|cantidad|quantidade|total
    anzahl|zahl|aantal|amount|values|value|volume|stärke`),
  out: list('out|outbound|outgoing|to|there|hin|туда|aller|ida|heen|pergi|keluar|dep|departing'),
  back: list(
    'in|inbound|incoming|from|return|returning|back|zuruck|обратно|retour|vuelta|volta|terug|masuk|arr|arriving',
  ),
  ends: list(`route|routes|sector|sectors|leg|legs|itinerary|routing|pair|citypair|od|rute|маршрут|маршруты|маршрута|бағыт|бағыты|itineraire|trajet|liaison
    ruta|rutas|trayecto|itinerario|rota|trecho|percurso|strecke|flugstrecke|verbindung|traject|routes`),
  direction: list(
    'direction|arah|направление|бағыты|sens|sentido|direccion|direcao|richtung|richting|ad|inout|inbound|outbound|flow',
  ),
  status: list(
    'status|cancelled|canceled|статус|состояние|күйі|statut|estatus|situacao|zustand|result|outcome|hasil|результат|нәтиже|resultat|resultado|ergebnis|remark status|cancellation|flightstatus',
  ),
  identity:
    list(`id|index|idx|key|#|№|n°|callsign|registration|reg|tail|icao24|msn|hex|distance|dist|km|nm|miles|duration|seats|price|capacity|terminal|gate|runway
    flightnumber|flugnummer|vluchtnummer|расстояние|регистрация|jarak|distancia|entfernung|afstand|номер|нөмірі|nomor|no`),
} as const;

/** Headers that say all by themselves. */
const phrases: Readonly<Record<string, string>> = {
  from: 'origin airport|point of departure|place of departure|de|aus|ab|из|dep|asal penerbangan|airport 1|city 1|place 1|port 1|airport a|station 1|o|depart de',
  to: 'destination airport|point of arrival|place of arrival|a|в|airport 2|city 2|place 2|port 2|airport b|station 2|d|ke',
  date: 'first seen|day of flight|date utc|departure date|flight day|data|day|timestamp|datetime|date time|week|period|when|время и дата|time period|time|periode|период|период времени|mm dd yyyy|dd mm yyyy',
  date_end:
    'end date|date end|date to|to date|until|last date|дата окончания|date fin|fecha fin|enddatum|bis datum',
  aircraft: 'a c|ac|ac type|a c type|type|type of aircraft|aircraft type|tip|model|icao type|equipment type',
  operator: 'flown by|unit|operating carrier',
  flights:
    'count|nombre|n|value|size|weight count|flow|number|anzahl|aantal|jumlah|количество|число|саны|cantidad|quantidade|nombre de vols|number of flights|no of flights|flight count|рейс саны|magnitude|volume|qty|total flights',
  people: 'total pax|headcount|souls|souls on board|sob',
  source:
    'source|sources|ref|refs|reference|references|sumber|источник|источники|дереккөз|quelle|quellen|fuente|fuentes|fonte|fontes|bron|bronnen|reported by|citation|according to',
  source_url: 'url|link|links|source url|source link|website|ссылка|сілтеме|lien|enlace|tautan|web',
  source_date: 'source date|date of source|published|publication date|reported on|report date',
  said_by: 'said by|quoted|spokesperson|official',
  where: 'where|page|paragraph|section|страница|seite|pagina',
  note: 'note|notes|remark|remarks|comment|comments|catatan|keterangan|примечание|примечания|комментарий|ескертпе|ескерту|remarque|remarques|commentaire|observaciones|observacoes|nota|notas|bemerkung|bemerkungen|anmerkung|opmerking|opmerkingen|description|details',
  ends: 'o d|city pair|airport pair|from to|flight route|route flown',
  direction:
    'in out|arr dep|dep arr|a d|arrival departure|arrival or departure|movement type|inbound outbound|incoming outgoing|to from',
  unused:
    'flight|flight number|flight no|flight nr|flight id|рейс|номер рейса|unnamed 0|dep id|arr id|last seen|call sign|vol|vuelo|voo|flug|vlucht|tail number|s no|sl no|sr no|no|nr|id|number of seats|icao 24|latitude 1|longitude 1|altitude 1|latitude 2|longitude 2|altitude 2',
};

/** What a header says by itself, in any of the languages. */
export const byPhrase: ReadonlyMap<string, string> = new Map(
  Object.entries(phrases).flatMap(([taken, text]) =>
    [...list(text)].map((phrase) => [phrase, taken] as const),
  ),
);
