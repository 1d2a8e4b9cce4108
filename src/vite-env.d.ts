// Modules that the build makes (see build/).

declare module 'virtual:airlifts' {
  interface AirliftModule {
    readonly default: import('./formats/json/read.ts').Checking;
    /** The texts in it, in their order: empty until those of a language are filled in. */
    readonly texts: Record<string, string>[];
  }
  interface TextsModule {
    /** In the order of the airlift's. */
    readonly default: readonly string[];
    /** Of all airlifts, the first one first. */
    readonly titles: readonly { readonly slug: string; readonly title: string }[];
  }
  interface NamesModule {
    readonly default: import('./cartography/ground/gazetteer.ts').Gazetteer;
  }
  type InLanguage<Module> = Readonly<Record<import('./i18n/languages.ts').Language, () => Promise<Module>>>;
  /** By their slugs, the first one first. */
  const airlifts: Readonly<
    Record<
      string,
      {
        readonly data: () => Promise<AirliftModule>;
        readonly texts: InLanguage<TextsModule>;
        /** The names that the first view shows. */
        readonly firstNames: InLanguage<NamesModule>;
      }
    >
  >;
  export default airlifts;
}

declare module 'virtual:example-pictures' {
  /** By their slugs, for the list of what one can start from. */
  const pictures: Readonly<
    Record<
      string,
      {
        readonly marks: readonly import('./cartography/drawing/marks.ts').Mark[];
        readonly rows: number;
        readonly measures: readonly (keyof import('./i18n/messages.ts').Messages['measureName'])[];
        readonly shows: readonly (keyof import('./i18n/own/en.ts').OwnMessages['examples'])[];
      }
    >
  >;
  export default pictures;
}

declare module 'virtual:single-file' {
  /** The program of pages that are single files, in the site, and about how large such a page is; null where none is built. */
  const program: { readonly file: string; readonly bytes: number } | null;
  export default program;
}

declare module 'virtual:gazetteer/places' {
  const places: import('./cartography/ground/gazetteer.ts').Unnamed;
  export default places;
}

declare module 'virtual:gazetteer/*/names' {
  const names: import('./cartography/ground/gazetteer.ts').Names;
  export default names;
}
