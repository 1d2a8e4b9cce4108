// Layouts that are none of ours: what each column is taken for, and how many movements a row is.
import { describe, expect, it } from 'vitest';
import {
  fatesIn,
  movementsIn,
  pressed,
  problemsIn,
  tableIn,
  takenIn,
  understand,
  understandSheets,
} from './understood.ts';

describe('columns', () => {
  it('are known by their headers and what stands in them', async () => {
    const opening = await understand([
      'Date of flight,Departure,Arrival,Carrier,A/C,Sorties,Pax,Cargo (t),Ref',
      '13/03/2022,XAAA,XBBB,One,C-17,1,216,,news.example',
      '14/03/2022,XAAA,XEEE,One,C-17,1,200+,6.5,news.example',
    ]);
    expect(takenIn(opening)).toEqual([
      'date',
      'from',
      'to',
      'operator',
      'aircraft',
      'flights',
      'people',
      'tonnes',
      'source',
    ]);
    expect(tableIn(opening).columns[0]).toMatchObject({
      guessedFrom: 'header and content',
      remark: { code: 'day-first' },
    });
    expect(movementsIn(opening)).toEqual([
      'XAAA > XBBB, flights 1, people 216, 2022-03-13',
      'XAAA > XEEE, flights 1, people >=200, tonnes 6.5, 2022-03-14',
    ]);
  });

  it('may go on in a second line, under a cell that was merged', async () => {
    const opening = await understand([
      'Route,,When,Pax',
      'From,To,,',
      'AAX,BBX,2022-03-04,216',
      'BBX,EEX,2022-03-05,2',
    ]);
    expect(takenIn(opening)).toEqual(['from', 'to', 'date', 'people']);
    expect(movementsIn(opening)).toEqual([
      'XAAA > XBBB, people 216, 2022-03-04',
      'XBBB > XEEE, people 2, 2022-03-05',
    ]);
  });

  it.each([
    ['Origin,Destination,Passengers', ['from', 'to', 'people']],
    ['Destination,Origin,Passengers', ['to', 'from', 'people']],
    ['Dep,Arr,Pax', ['from', 'to', 'people']],
    ['ADEP,ADES,Pax', ['from', 'to', 'people']],
    ['airport1,airport2,Passengers', ['from', 'to', 'people']],
    ['Asal,Tujuan,Jumlah penumpang', ['from', 'to', 'people']],
    ['Departure,Arrival,Removed', ['from', 'to', 'people']],
    ['Откуда,Куда,Депортировано', ['from', 'to', 'people']],
    ['Куда,Откуда,Пассажиров', ['to', 'from', 'people']],
    ['Аэропорт вылета,Аэропорт назначения,Количество рейсов', ['from', 'to', 'flights']],
    ['Қайдан,Қайда,Жолаушылар саны', ['from', 'to', 'people']],
    ['Origine,Destination,Passagers', ['from', 'to', 'people']],
    ['Départ,Arrivée,Nombre de vols', ['from', 'to', 'flights']],
    ['Origen,Destino,Pasajeros', ['from', 'to', 'people']],
    ['Origem,Destino,Passageiros', ['from', 'to', 'people']],
    ['Von,Nach,Anzahl Flüge', ['from', 'to', 'flights']],
    ['Startflughafen,Zielflughafen,Passagiere', ['from', 'to', 'people']],
    ['Van,Naar,Aantal', ['from', 'to', 'flights']],
    ['Vertrek,Bestemming,Vracht (kg)', ['from', 'to', 'kg']],
    ['From,To,Freight (pounds)', ['from', 'to', 'lb']],
    ['src,dst,value', ['from', 'to', 'flights']],
    ['origin,dest,count', ['from', 'to', 'flights']],
  ])('of %s are understood', async (header, taken) => {
    const opening = await understand([header, 'XAAA,XBBB,12', 'XBBB,XEEE,30']);
    expect(takenIn(opening)).toEqual(taken);
    expect(fatesIn(opening)).toEqual(['2 drawn', '3 drawn']);
  });

  it('that are numbers of something else are no measure', async () => {
    const opening = await understand([
      ',id,Dep_id,Arr_id,Dep,Arr,Distance',
      '0,77,1,2,XAAA,XBBB,800',
      '1,78,1,3,XAAA,XEEE,900',
    ]);
    expect(takenIn(opening)).toEqual(['unused', 'unused', 'unused', 'unused', 'from', 'to', 'unused']);
    expect(movementsIn(opening)).toEqual(['XAAA > XBBB, flights 1', 'XAAA > XEEE, flights 1']);
  });

  it('are taken for what the reader says, by header or by index', async () => {
    const lines = ['One,Two,Three', 'XAAA,XBBB,12'];
    const opening = await understand(lines, { columns: { One: 'to', '1': 'from', three: 'people' } });
    expect(takenIn(opening)).toEqual(['to', 'from', 'people']);
    expect(tableIn(opening).columns[0]?.guessedFrom).toBe('answer');
    expect(movementsIn(opening)).toEqual(['XBBB > XAAA, people 12']);
  });

  it('of OpenSky, OPDI, kepler.gl and Flourish are read unchanged', async () => {
    const openSky = await understand([
      'callsign,number,icao24,registration,typecode,origin,destination,firstseen,lastseen,day',
      'AB1,,888152,VN-A891,B789,XAAA,XBBB,2022-03-01 12:00:00+00:00,2022-03-01 20:00:00+00:00,2022-03-01 00:00:00+00:00',
      'AB2,,780ad1,B-1,B789,,XBBB,2022-03-01 12:00:00+00:00,2022-03-01 20:00:00+00:00,2022-03-01 00:00:00+00:00',
    ]);
    expect(movementsIn(openSky)).toEqual([
      'XAAA > XBBB, flights 1, 2022-03-01',
      ' > XBBB, flights 1, 2022-03-01',
    ]);
    expect(fatesIn(openSky)).toEqual(['2 drawn', '3 counted']);
    const opdi = await understand(['ADEP,ADES,typdecode,first_seen', 'XAAA,XBBB,A320,2022-03-01T10:00']);
    expect(movementsIn(opdi)).toEqual(['XAAA > XBBB, flights 1, 2022-03-01']);
    const kepler = await understand([
      'source_lat,source_lng,target_lat,target_lng,count,source_name,target_name',
      '47.4,19.2,28.5,77.1,12,Here,There',
    ]);
    expect(movementsIn(kepler)).toEqual(['here > there, flights 12']);
  });
});

describe('sheets', () => {
  it('of FlowmapBlue are read unchanged', () => {
    const opening = understandSheets({
      properties: [
        ['property', 'value'],
        ['title', 'Flights home'],
      ],
      locations: [
        ['id', 'name', 'lat', 'lon'],
        ['1', 'Here', '50', '10'],
        ['2', 'There', '40', '20'],
      ],
      flows: [
        ['origin', 'dest', 'count', 'time'],
        ['1', '2', '42', '2022-03-04'],
      ],
    });
    expect(movementsIn(opening)).toEqual(['1 > 2, flights 42, 2022-03-04']);
    expect(opening.kind === 'airlift' && opening.airlift.title.en).toBe('Flights home');
  });

  it('has no direction in a preposition, nor in one direction alone where both ends are named', async () => {
    const german = await understand(['Von;Nach;Fracht in t', 'XAAA;XBBB;9.876,5', 'XAAA;XEEE;1,5']);
    expect(takenIn(german)).toEqual(['from', 'to', 'tonnes']);
    expect(movementsIn(german)[0]).toBe('XAAA > XBBB, tonnes 9876.5');
    expect(takenIn(await understand(['From,To,Pax in', 'XAAA,XBBB,3']))).toEqual(['from', 'to', 'people']);
    const both = await understand([
      'Route,Freight out (kg),Freight back (kg)',
      'XAAA-XBBB,500,350',
      'XBBB-XEEE,,20',
    ]);
    expect(movementsIn(both)).toEqual([
      'XAAA > XBBB, tonnes 0.5',
      'XBBB > XAAA, tonnes 0.35',
      'XEEE > XBBB, tonnes 0.02',
    ]);
    expect(both.problems.map(({ values }) => values?.says)).not.toContain('no-unit');
  });

  it('has its days in times of departure where no column is one of dates', async () => {
    const opening = await understand([
      'Origin,Destination,ETA,ETD (Z)',
      'XAAA,XBBB,28AUG21 0830Z,28AUG21 0130Z',
      'XAAA,XEEE,2021-08-29 02:40,2021-08-28T23:30:00-05:00',
    ]);
    expect(takenIn(opening)).toEqual(['from', 'to', 'unused', 'date']);
    expect(movementsIn(opening)).toEqual([
      'XAAA > XBBB, flights 1, 2021-08-28',
      'XAAA > XEEE, flights 1, 2021-08-28',
    ]);
  });

  it('may have its legs, and its stops, in several columns', async () => {
    const legs = await understand(['Tail,Leg 1,Leg 2', 'N1,AAX-BBX,BBX-EEX', 'N2,EEX-AAX,']);
    expect(movementsIn(legs)).toEqual([
      'XAAA > XBBB, flights 1',
      'XBBB > XEEE, flights 1',
      'XEEE > XAAA, flights 1',
    ]);
    // One route in two codes is flown once.
    const twice = await understand(['Route,Route (IATA)', 'XAAA-XBBB,AAX-BBX', 'XBBB-XEEE,BBX-EEX']);
    expect(movementsIn(twice)).toEqual(['XAAA > XBBB, flights 1', 'XBBB > XEEE, flights 1']);
    const counted = await understand(['Leg 1,Leg 2,Pax', 'AAX-BBX,BBX-EEX,5', 'EEX-AAX,,6']);
    expect(movementsIn(counted)).toEqual(['XAAA > XBBB > XEEE, people 5', 'XEEE > XAAA, people 6']);
    const stops = await understand(['Dep,Stop 1,Stop 2,Arr,Pax', 'AAX,BBX,,EEX,5', 'AAX,BBX,CCX,EEX,6']);
    expect(movementsIn(stops)).toEqual([
      'XAAA > XBBB > XEEE, people 5',
      'XAAA > XBBB + XCCC > XEEE, people 6',
    ]);
  });

  it('counts people as a whole where their parts stand beside, and days where the header speaks of leaving', async () => {
    const opening = await understand([
      'Origin,Destination,Departed,Adults,Children,Total',
      'XAAA,XBBB,"Aug 7th, 2020",120,30,150',
      'XAAA,XEEE,4/5 May 1945,10,5,15',
    ]);
    expect(takenIn(opening)).toEqual(['from', 'to', 'date', 'unused', 'unused', 'people']);
    expect(movementsIn(opening)).toEqual([
      'XAAA > XBBB, people 150, 2020-08-07',
      'XAAA > XEEE, people 15, 1945-05-04/1945-05-05',
    ]);
  });

  it('may have a column for each month or day, and is no single flight a row then', async () => {
    const opening = await understand(['Origin,Destination,Jan-22,Feb-22', 'XAAA,XBBB,2,30', 'XAAA,XEEE,0,']);
    expect(takenIn(opening)).toEqual(['from', 'to', 'flights_by_day', 'flights_by_day']);
    expect(movementsIn(opening)).toEqual([
      'XAAA > XBBB, flights 2, 2022-01',
      'XAAA > XBBB, flights 30, 2022-02',
    ]);
    expect(problemsIn(opening)).toEqual(['says-nothing, left-out: 3']);
  });

  it('may have positions in numbered columns, or beside the names that they are of', async () => {
    const numbered = await understand(['lat1,lon1,lat2,lon2,n', '50,10,45,20,2', '45,20,28,77,3']);
    expect(takenIn(numbered)).toEqual(['from_lat', 'from_lon', 'to_lat', 'to_lon', 'flights']);
    const beside = await understand([
      'From,From coordinates,To,To coordinates,Flights',
      'Base A,"34.94, 69.26",Base B,"31.50, 65.85",3',
    ]);
    expect(movementsIn(beside)).toEqual(['base-a > base-b, flights 3']);
  });

  it('with a flight in each column is refused in a sentence that says what to do', async () => {
    const opening = await understand(['Flight,1,2', 'From,XAAA,XBBB', 'To,XBBB,XEEE', 'Pax,450,310']);
    expect([opening.kind, ...opening.problems.map(({ code }) => code)]).toEqual(['problems', 'transposed']);
  });

  it('has no days in the numbers of weeks', async () => {
    const opening = await understand([
      'Week,From,To,Flights',
      '12,XAAA,XBBB,4',
      '13,XBBB,XEEE,n/k',
      '14,XAAA,XEEE,6',
    ]);
    expect(takenIn(opening)).toEqual(['unused', 'from', 'to', 'flights']);
    expect(movementsIn(opening)).toHaveLength(3);
  });

  it('has no flights in what flies a week, and no operator in a unit of weight', async () => {
    const rates = await understand(['From,To,Flights per week', 'XAAA,XBBB,7', 'XBBB,XEEE,3']);
    expect(takenIn(rates)[2]).toBe('unused');
    // What is shown of it then is told to be a guess.
    expect(rates.problems.map(({ code }) => code)).toContain('one-flight-a-row');
    const units = await understand([
      'From,To,Quantity,Unit',
      'XAAA,XBBB,12,MT',
      'XBBB,XEEE,800,kg',
      'XBBB,XAAA,3,pallets',
    ]);
    expect(takenIn(units)[3]).toBe('unused');
  });

  it('has no types in registrations', async () => {
    const opening = await understand(['From,To,Борт,Тоннаж', 'XAAA,XBBB,RA-73297,2', 'XBBB,XEEE,VP-BTK,3.5']);
    expect(takenIn(opening)).toEqual(['from', 'to', 'unused', 'tonnes']);
  });

  it('does not take what could be carried for what was', async () => {
    expect(takenIn(await understand(['From,To,Pax capacity', 'XAAA,XBBB,37', 'XBBB,XEEE,19']))[2]).toBe(
      'unused',
    );
  });

  it('has no places in numbers whose thousands are divided', async () => {
    const opening = await understand(['Month,Food,Coal,Other', 'Jul 1948,"19,800","41,196","8,009"']);
    expect([opening.kind, ...opening.problems.map(({ code }) => code)]).toEqual([
      'problems',
      'missing-column',
      'missing-column',
    ]);
  });

  it('of FlowmapBlue whose locations are missing say which table that is', async () => {
    const flows = await understand(['origin,dest,count', '1,2,28', '2,1,4']);
    expect(flows.problems.map(({ message }) => message)).toEqual([
      'the column "origin" has only ids, as 1; which places they are stands in another table, of locations (id, name, lat, lon): open both together',
    ]);
    const locations = await understand(['id,lat,lon,name', '1,50,10,Here', '2,45,20,There']);
    expect(problemsIn(locations)).toEqual(['no-locations, stops']);
    const times = await understand(['Dep,Arr,Pax', '0830,1015,28', '0930,1115,4']);
    expect(problemsIn(times)).toEqual(['missing-column, stops', 'missing-column, stops']);
    // Ids that are words may be names that nobody knows, or stand in another table, too.
    const named = await understand(['origin,dest,count', 'Q1,Q2,28', 'Q2,Q1,4']);
    expect(problemsIn(named)).toContain('no-locations, told');
    expect(problemsIn(await understand(['from,to,flights', 'XAAA,Q2,28', 'XBBB,Q1,4'])).join()).not.toContain(
      'no-locations',
    );
  });

  it('of lines with names take the names of both ends from those', async () => {
    const header = 'name,from_lat,from_lon,to_lat,to_lon';
    const known = await understand([
      header,
      'Alderton – Birchton,50,10,45,20',
      'Birchton -> Elmton,45,20,28,77',
      'Elmton – Alderton,50,10,28,77',
    ]);
    expect(takenIn(known)[0]).toBe('ends_name');
    expect(tableIn(known).columns[0]?.guessedFrom).toBe('content');
    // The last line runs the other way round than its name says.
    expect(movementsIn(known)).toEqual([
      'alderton > birchton, flights 1',
      'birchton > elmton, flights 1',
      'alderton > elmton, flights 1',
    ]);
    expect(problemsIn(known)).toEqual(['ends-of-name, told', 'ends-of-name, told: 4']);
    const without = await understand([header, 'Alderton – Birchton,50,10,45,20'], {
      columns: { 0: 'unused' },
    });
    expect(movementsIn(without)[0]).not.toContain('alderton');
    // Names without blanks between them, both known.
    const narrow = await understand([header, 'Alderton-Birchton,50,10,45,20']);
    expect(movementsIn(narrow)).toEqual(['alderton > birchton, flights 1']);
    // Names that nobody knows are offered.
    const lines = [header, 'Flight 3 – freight,50,10,45,20', 'Flight 4 – people,45,20,28,77'];
    const offered = await understand(lines);
    expect(takenIn(offered)[0]).toBe('unused');
    expect(takenIn(await understand(lines, pressed(offered, 'ends-of-name', 'take-names')))[0]).toBe(
      'ends_name',
    );
  });

  it('of places may have the columns of OurAirports or Flourish', () => {
    const opening = understandSheets({
      Routes: [
        ['src', 'dst', 'value'],
        ['QAAA', 'QBB', '5'],
      ],
      airports: [
        [
          'id',
          'ident',
          'type',
          'name',
          'latitude_deg',
          'longitude_deg',
          'elevation_ft',
          'iso_country',
          'iata_code',
        ],
        ['7', 'QAAA', 'large_airport', 'Quince Field', '50', '10', '1000', 'DE', 'QAA'],
      ],
      Points: [
        ['code', 'name', 'latitude', 'longitude'],
        ['QBB', 'Quarry', '40', '20'],
      ],
    });
    expect(movementsIn(opening)).toEqual(['qaaa > qbb, flights 5']);
    const place = opening.kind === 'airlift' ? opening.airlift.places[0] : undefined;
    expect(place).toMatchObject({ ourAirportsId: 7, elevation: 305, iata: 'QAA', country: 'DE' });
  });

  it('are chosen by what reads best, or by the reader', () => {
    const sheets = {
      Notes: [['Read me'], ['Nothing here']],
      Small: [
        ['From', 'To'],
        ['XAAA', 'XBBB'],
      ],
      Flights: [
        ['From', 'To', 'Date', 'Pax'],
        ['XAAA', 'XEEE', '2022-03-04', '12'],
        ['XBBB', 'XEEE', '2022-03-04', '12'],
      ],
    };
    const opening = understandSheets(sheets);
    expect(tableIn(opening)).toMatchObject({ sheet: 'Flights', sheets: ['Small', 'Flights'] });
    expect(movementsIn(understandSheets(sheets, { sheet: 'Small' }))).toEqual(['XAAA > XBBB, flights 1']);
  });
});

describe('both ends of a flight', () => {
  it('may stand in one cell; a chain is legs', async () => {
    const opening = await understand([
      'Flight,Route,Date',
      'AB1,XAAA-XBBB-XEEE,2022-03-04',
      'AB2,XEEE-XAAA,2022-03-05',
    ]);
    expect(takenIn(opening)).toEqual(['unused', 'ends', 'date']);
    expect(movementsIn(opening)).toEqual([
      'XAAA > XBBB, flights 1, 2022-03-04',
      'XBBB > XEEE, flights 1, 2022-03-04',
      'XEEE > XAAA, flights 1, 2022-03-05',
    ]);
    expect(fatesIn(opening)).toEqual(['2 drawn', '3 drawn']);
  });

  it('departures and arrivals of an airport are flights there and back', async () => {
    const opening = await understand(['City,Departures,Arrivals', 'XAAA,3,4'], {
      hub: { place: 'XEEE', end: 'to' },
    });
    expect(takenIn(opening)).toEqual(['partner', 'flights_out', 'flights_in']);
  });

  it('are no matrix because a header is a code of some airfield', async () => {
    const opening = await understand([
      'From,To,Cargo,Pax',
      ',,(t),',
      'XAAA,XBBB,3.5,120',
      'XAAA,XBBB,2.5,130',
    ]);
    expect(takenIn(opening)).toEqual(['from', 'to', 'tonnes', 'people']);
  });

  it('a chain that is counted is counted once, over its stops', async () => {
    const opening = await understand(['Route,Pax', 'XAAA - XBBB - XEEE,100']);
    expect(movementsIn(opening)).toEqual(['XAAA > XBBB > XEEE, people 100']);
  });

  it('may be a hub that no column names, which is asked for', async () => {
    const lines = ['City,Date,Pax', 'XAAA,2022-03-04,100', 'XBBB,2022-03-05,90'];
    const opening = await understand(lines);
    expect(opening.kind).toBe('columns');
    expect(problemsIn(opening)).toEqual(['no-hub, question: 2 3']);
    const answered = await understand(lines, { hub: { place: 'XEEE', end: 'to' } });
    expect(movementsIn(answered)).toEqual([
      'XAAA > XEEE, people 100, 2022-03-04',
      'XBBB > XEEE, people 90, 2022-03-05',
    ]);
  });

  it('may be told by a direction', async () => {
    const lines = ['Airport,Direction,Pax', 'XAAA,Incoming,100', 'XAAA,Outgoing,90', 'XAAA,sideways,1'];
    const answered = await understand(lines, { hub: { place: 'XEEE', end: 'to' } });
    expect(movementsIn(answered)).toEqual(['XAAA > XEEE, people 100', 'XEEE > XAAA, people 90']);
    expect(problemsIn(answered)).toEqual(['unreadable-direction, left-out: 4']);
  });

  it('may be counted in both directions in one row', async () => {
    const opening = await understand([
      'Airport1,Airport2,PaxTo,PaxFrom',
      'XAAA,XBBB,100,90',
      'XAAA,XEEE,10,0',
    ]);
    expect(movementsIn(opening)).toEqual([
      'XAAA > XBBB, people 100',
      'XBBB > XAAA, people 90',
      'XAAA > XEEE, people 10',
    ]);
    expect(fatesIn(opening)).toEqual(['2 drawn', '3 drawn']);
  });

  it('may be a matrix, of which is asked which is which', async () => {
    const lines = [',XAAA,XBBB,XEEE', 'XAAA,,3,1', 'XBBB,2,,-', 'XEEE,1,0,'];
    const opening = await understand(lines);
    expect(problemsIn(opening)).toEqual(['matrix-direction, question: 2 3 4']);
    const answered = await understand(lines, pressed(opening, 'matrix-direction', 'rows-are-to'));
    expect(movementsIn(answered)).toEqual([
      'XBBB > XAAA, flights 3',
      'XEEE > XAAA, flights 1',
      'XAAA > XBBB, flights 2',
      'XAAA > XEEE, flights 1',
    ]);
    const people = await understand(lines, { columns: { '0': 'from', '1': 'people_by_place' } });
    expect(movementsIn(people)[0]).toBe('XAAA > XBBB, people 3');
    const named = await understand([
      'Origin / Destination,Here,XBBB,Total',
      'XAAA,2,3,5',
      'XBBB,2,,2',
      'Total,4,3,7',
    ]);
    expect(takenIn(named)).toEqual(['from', 'flights_by_place', 'flights_by_place', 'unused']);
    expect(problemsIn(named)).toContain('unknown-place, question: 2 3');
    const told = await understand(['from \\ to,XAAA,XBBB', 'XAAA,,3', 'XBBB,2,']);
    expect(movementsIn(told)).toEqual(['XAAA > XBBB, flights 3', 'XBBB > XAAA, flights 2']);
  });
});

describe('what is no table of movements', () => {
  it('but might be is shown, so that its columns can be said', async () => {
    const lines = ['Une,Autre,Nombre', 'Here,There,2', 'Yonder,There,3'];
    const opening = await understand(lines);
    expect(opening.kind).toBe('columns');
    expect(fatesIn(opening)).toEqual(['2 question', '3 question']);
    const said = await understand(lines, { columns: { Une: 'from', Autre: 'to' } });
    expect(problemsIn(said).slice(0, 2)).toEqual([
      'unknown-place, question: 2',
      'unknown-place, question: 2 3',
    ]);
  });

  it('is refused with what is missing, and what such a table looks like', async () => {
    const opening = await understand(['Country,Population', 'Here,100', 'There,200']);
    expect(opening.kind).toBe('problems');
    expect(opening.problems[0]?.message).toContain('from,to,date,flights');
  });
});
