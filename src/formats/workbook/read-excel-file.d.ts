// The part of read-excel-file that is called. Its published types name the browser's, which the rooms without a host must not see.
declare module 'read-excel-file/universal' {
  type Value = string | number | boolean | Date | null;
  export default function readXlsxFile(
    archive: ArrayBufferLike,
    options: { readonly trim: boolean },
  ): Promise<readonly { readonly sheet: string; readonly data: readonly (readonly Value[])[] | undefined }[]>;
}
