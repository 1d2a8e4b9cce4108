// The schema of a file of an airlift beside the page, for editors and other programs.
import type { Plugin } from 'vite';
import { jsonSchema } from '../src/formats/json/schema-2.ts';

export const schemaFile = 'airlift.schema.json';

export function publishedSchema(): Plugin {
  return {
    name: 'json-schema',
    apply: 'build',
    generateBundle() {
      const source = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: schemaFile, source });
    },
  };
}
