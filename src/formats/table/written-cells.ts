// What is written of a source, a claim and a place: cells by column.
import type { Airlift, Claim, Place, Source } from '../../airlift/airlift.ts';
import { formatRuns } from '../../i18n/numbers.ts';
import { writeChanges } from './changes.ts';
import { byReader } from './place-cells.ts';
import type { Cell } from './records.ts';
import { cellsOfText } from './texts.ts';

export type Cells = Readonly<Record<string, Cell>>;

export const listed = (names: readonly string[]) => (names.length === 0 ? null : names.join('; '));

export const sourceCells = ({ publisher, title, reference, published }: Source): Cells => ({
  source: publisher,
  source_title: title,
  source_url: reference,
  source_date: published,
});

export function claimCells(claim: Claim, { languages }: Airlift): Cells {
  const paragraphs = claim.paragraphs.length === 0 ? null : `paragraph ${formatRuns(claim.paragraphs)}`;
  return {
    ...sourceCells(claim.source),
    where: listed([paragraphs, claim.where].filter((each) => each !== null)),
    ...cellsOfText('said_by', claim.saidBy?.name ?? null, languages),
    said_to: claim.saidTo?.publisher ?? null,
    said_on: claim.said,
    speaks_of: claim.about,
    ...cellsOfText('note', claim.text, languages),
    changed: writeChanges(claim.changed),
  };
}

export function placeCells(place: Place, { languages }: Airlift): Cells {
  const [longitude, latitude] = place.position;
  return {
    id: place.id,
    ...cellsOfText('name', place.names, languages),
    lat: latitude,
    lon: longitude,
    kind: place.kind,
    icao: place.icao,
    iata: place.iata,
    country: place.country,
    ...cellsOfText('country_name', place.countryName, languages),
    ...cellsOfText('whereabouts', place.whereabouts, languages),
    elevation: place.elevation,
    utc_offset: place.utcOffset,
    our_airports: place.ourAirportsId,
    ...cellsOfText('note', place.note, languages),
    position_by: place.byReader ? byReader : null,
  };
}
