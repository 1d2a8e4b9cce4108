// A log of flights and its places, read from CSV as the documentation of flowmap.gl does it.
import Papa from 'papaparse';
import type { Log } from '../growth/peer.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

export interface Flight {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

export interface Flights {
  readonly places: readonly Place[];
  readonly flights: readonly Flight[];
}

async function rowsOf(file: File): Promise<readonly Record<string, unknown>[]> {
  const text = await file.text();
  return Papa.parse<Record<string, unknown>>(text, {
    header: true,
    dynamicTyping: true,
    skipEmptyLines: true,
  }).data;
}

export async function readFlights({ flights, places, columns }: Log): Promise<Flights> {
  const [placeRows, flightRows] = await Promise.all([rowsOf(places), rowsOf(flights)]);
  return {
    places: placeRows as unknown as readonly Place[],
    // Of a row what is drawn and filtered by, so that the rest can be forgotten.
    flights: flightRows.map((row) => ({
      from: String(row[columns.from]),
      to: String(row[columns.to]),
      type: String(row[columns.type]),
    })),
  };
}
