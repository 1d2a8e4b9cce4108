// The part of papaparse that is called. Its published types bring those of Node, which the rooms without a host must not see.
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch';
    readonly code: string;
    /** Of letters: of a quotation mark that is not closed behind it. */
    readonly index?: number;
    /** Counted from 0. */
    readonly row?: number;
  }
  const papa: {
    parse(
      text: string,
      options: { readonly delimiter: string; readonly skipEmptyLines: boolean },
    ): { readonly data: string[][]; readonly errors: readonly ParseError[] };
  };
  export default papa;
}
