// The part of write-excel-file that is called. Its published types name the browser's, which the rooms without a host must not see.
declare module 'write-excel-file/universal' {
  type Cell =
    | null
    | { readonly type: NumberConstructor; readonly value: number }
    | { readonly type: StringConstructor; readonly value: string; readonly fontWeight?: 'bold' };
  export default function writeXlsxFile(
    sheets: readonly {
      readonly sheet: string;
      readonly data: readonly (readonly Cell[])[];
      readonly columns: readonly { readonly width: number }[];
      readonly stickyRowsCount: number;
    }[],
  ): { toBlob(): Promise<{ arrayBuffer(): Promise<ArrayBuffer> }> };
}
