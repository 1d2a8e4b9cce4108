// What the bench asks of a page with another flow map: to open a log, to leave out a type, to say what it shows.

/** Two files of CSV, as the documentation of flowmap.gl has them. */
export interface Log {
  /** A row a flight. */
  readonly flights: File;
  /** `id,name,lat,lon` of every place that a flight names. */
  readonly places: File;
  readonly columns: { readonly from: string; readonly to: string; readonly type: string };
}

export interface Shown {
  /** Lines that are drawn. */
  readonly lines: number;
  /** Flights that these stand for. */
  readonly flights: number;
}

export interface Peer {
  /**
   * Reads and draws; resolves once the library says that everything has been drawn.
   * @returns when the files had been read, milliseconds since the navigation began
   */
  open(log: Log): Promise<number>;
  /** Shows one type alone, or all again; resolves once that has been drawn. */
  toggle(type: string): Promise<void>;
  /** Paints a picture at twice the pixels and encodes it as PNG; its bytes. */
  save(): Promise<number>;
  shown(): Shown;
}

declare global {
  interface Window {
    peer: Peer;
  }
}
