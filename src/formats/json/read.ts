// The door for airlifts: unknown data becomes one `Airlift`, or a list of problems a person can act on.
import type { z } from 'zod';
import type { Problem } from '../../airlift/airlift.ts';
import { assemble, type Reading } from './assemble.ts';
import type { AirliftData } from './data.ts';
import { referenceProblems } from './references.ts';
import { aircraftSchema, airfieldsSchema, airliftSchema, type Files } from './schema.ts';
import { pathOf } from './schema-path.ts';
import { messageOf, toldBySchema } from './sentences.ts';
import { dataOfVersion1 } from './version-1.ts';

/** Files that are what they should be, one by one and together, or the list of what is wrong with them. */
export type Checking =
  | { readonly kind: 'data'; readonly data: AirliftData }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Reads an airlift; problems name their place as `airlift.movements[0].to[1]`. */
export function readAirlift(files: Files): Reading {
  const checking = checkFiles(files);
  return checking.kind === 'data' ? { kind: 'airlift', airlift: assemble(checking.data) } : checking;
}

/** Checks each file against its schema and all against one another, and measures. The page gets what has passed when it is built. */
export function checkFiles(files: Files): Checking {
  const airlift = airliftSchema.safeParse(files.airlift, { error: messageOf });
  const airfields = airfieldsSchema.safeParse(files.airfields, { error: messageOf });
  const aircraft = aircraftSchema.safeParse(files.aircraft, { error: messageOf });
  const problems = [
    ...problemsOf('airlift', airlift.error),
    ...problemsOf('airfields', airfields.error),
    ...problemsOf('aircraft', aircraft.error),
    ...referenceProblems(files),
  ].map(({ path, message }) => ({ path, message }));
  if (!airlift.success || !airfields.success || !aircraft.success || problems.length > 0)
    return { kind: 'problems', problems };
  const checked = { airlift: airlift.data, airfields: airfields.data, aircraft: aircraft.data };
  return { kind: 'data', data: dataOfVersion1(checked) };
}

function problemsOf(file: string, error: z.ZodError | undefined): Problem[] {
  return (error?.issues ?? []).map((issue) => toldBySchema(pathOf(file, issue.path), issue.message, false));
}
